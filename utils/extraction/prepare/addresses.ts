import { absoluteUrl } from '../../text/urls';

/**
 * Make links, images and sounds of a private copy absolute. A link within the page becomes a bare fragment, so that
 * footnotes keep working wherever the article is read; other schemes than the web's stay as they are.
 */
export function resolveAddresses(copy: Document, baseUrl: string, pageUrl: string): void {
  const page = withoutFragment(pageUrl);
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (href.startsWith('#') || SETTLED.test(href)) continue;
    const absolute = absoluteUrl(href, baseUrl);
    if (absolute?.includes('#') && withoutFragment(absolute) === page) {
      link.setAttribute('href', absolute.slice(absolute.indexOf('#')));
    } else if (absolute) link.setAttribute('href', absolute);
  }
  for (const media of copy.querySelectorAll('[src]')) {
    const source = media.getAttribute('src')?.trim() ?? '';
    if (SETTLED.test(source)) continue;
    const absolute = absoluteUrl(source, baseUrl);
    if (absolute) media.setAttribute('src', absolute);
    else if (!source) media.removeAttribute('src');
  }
}

/** An absolute address to which resolving it would change nothing; most of a page's are. */
const SETTLED = /^https?:\/\/[a-z\d.-]+\/(?:[\w%/?&=+;,~-]|\b\.)*$/;

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
