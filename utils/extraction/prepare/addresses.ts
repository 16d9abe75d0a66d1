import { absoluteUrl } from '../../text/urls';

/**
 * Make links, images and sounds of a private copy absolute. A link within the page becomes a bare fragment, so that
 * footnotes keep working wherever the article is read; other schemes than the web's stay as they are.
 */
export function resolveAddresses(copy: Document, baseUrl: string, pageUrl: string): void {
  const page = withoutFragment(pageUrl);
  const { origin } = new URL(baseUrl);
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (href.startsWith('#') || SETTLED.test(href)) continue;
    const absolute = joined(href, origin) ?? absoluteUrl(href, baseUrl);
    if (absolute?.includes('#') && withoutFragment(absolute) === page) {
      link.setAttribute('href', absolute.slice(absolute.indexOf('#')));
    } else if (absolute) link.setAttribute('href', absolute);
  }
  for (const media of copy.querySelectorAll('[src]')) {
    const source = media.getAttribute('src')?.trim() ?? '';
    if (SETTLED.test(source)) continue;
    const absolute = joined(source, origin) ?? absoluteUrl(source, baseUrl);
    if (absolute) media.setAttribute('src', absolute);
    else if (!source) media.removeAttribute('src');
  }
}

/** An absolute address to which resolving it would change nothing; most of a page's are. */
const SETTLED = /^https?:\/\/[a-z\d.-]+\/(?:[\w/?&=+;,~-]|%(?!2[eE])|\b\.)*$/;

/** An address from the site's root, where the site before it is all that it lacks; null for any other. */
function joined(path: string, origin: string): string | null {
  return /^\/(?!\/)/.test(path) && SETTLED.test(origin + path) ? origin + path : null;
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
