import { absoluteUrl } from '../../text/urls';

/**
 * Make links, images and sounds of a private copy absolute. A link within the page becomes a bare fragment, so that
 * footnotes keep working wherever the article is read; other schemes than the web's stay as they are.
 */
export function resolveAddresses(copy: Document, baseUrl: string, pageUrl: string): void {
  const page = withoutFragment(pageUrl);
  const { origin } = new URL(baseUrl);
  // From the site's root mostly nothing is missing but the site.
  const inFull = (address: string) =>
    /^\/(?!\/)/.test(address) && SETTLED.test(origin + address)
      ? origin + address
      : absoluteUrl(address, baseUrl);
  for (const link of copy.querySelectorAll('a[href]')) {
    const href = link.getAttribute('href')?.trim() ?? '';
    if (href.startsWith('#') || SETTLED.test(href)) continue;
    const absolute = inFull(href);
    if (absolute?.includes('#') && withoutFragment(absolute) === page) {
      link.setAttribute('href', absolute.slice(absolute.indexOf('#')));
    } else if (absolute) link.setAttribute('href', absolute);
  }
  for (const media of copy.querySelectorAll('[src]')) {
    const source = media.getAttribute('src')?.trim() ?? '';
    if (SETTLED.test(source)) continue;
    const absolute = inFull(source);
    if (absolute) media.setAttribute('src', absolute);
    else if (!source) media.removeAttribute('src');
  }
}

/** An absolute address to which resolving it would change nothing; most of a page's are. */
const SETTLED = /^https?:\/\/[a-z\d.-]+\/(?:[\w/?&=+;,~-]|%(?!2[eE])|\b\.)*$/;

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
