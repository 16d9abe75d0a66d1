/** Interface by the element's own meaning. */
const INTERFACE =
  'button,input,select,textarea,nav,menu,[role="navigation"],[role="toolbar"],[role="search"],[role="menu"],[role="dialog"],[role="alert"],[hidden]';

/** Words of class names and ids that mean "not the article" in every content system that we have met. */
const FOREIGN_NAME =
  /(^|[\s_-])(share|sharing|shares|sharedaddy|social|addtoany|a2a|jp-relatedposts|related|relatedposts|recommended|recommendations?|newsletter|subscribe|subscription|comments?|comment-?respond|disqus|breadcrumbs?|tags?|tagcloud|post-?tags|author-?box|author-?bio|about-?author|post-?navigation|pagination|pager|cookie|back-?to-?top|go-?to-?top|advert|adsbygoogle|ads|stream-item|sponsored|outbrain|taboola|read-?also|readmore-?box|also-?read|most-?read|popular)($|[\s_-])/i;

/** A part that holds more of the text than this is the article, whatever its class says. */
const LARGEST_PART = 0.35;

/** Remove parts of the body that are not article by their element or by what the site calls them. */
export function removeParts(body: Element): void {
  for (const element of body.querySelectorAll(INTERFACE)) {
    if (!element.querySelector('img')) element.remove();
  }
  const whole = body.textContent?.length ?? 0;
  for (const element of body.querySelectorAll('[class],[id]')) {
    const name = `${element.getAttribute('class') ?? ''} ${element.id}`;
    if (FOREIGN_NAME.test(name) && (element.textContent?.length ?? 0) < whole * LARGEST_PART)
      element.remove();
  }
}
