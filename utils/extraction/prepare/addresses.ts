import { foundOrMade } from '../../memo';
import { absoluteUrl } from '../../text/urls';

/**
 * Make links, images and sounds of a private copy absolute. A link within the page becomes a bare fragment, so that
 * footnotes keep working wherever the article is read, and one to the page itself `#`, but at the root of a site:
 * many headlines are such, which lead nowhere else. Other schemes than the web's stay as they are.
 */
export function resolveAddresses(copy: Document, baseUrl: string, pageUrl: string): void {
  const page = withoutFragment(pageUrl);
  const { origin } = new URL(baseUrl);
  // At the root of a site it is the site's name that leads there.
  const self = page.split('/')[3] ? '#' : page;
  const resolved = (address: string): string => {
    if (/^#|^$/.test(address)) return address;
    // From the site's root mostly nothing is missing but the site.
    const full = /^\/(?!\/)/.test(address) ? origin + address : address;
    const absolute = SETTLED.test(full) ? full : (absoluteUrl(address, baseUrl) ?? address);
    return withoutFragment(absolute) === page ? absolute.slice(page.length) || self : absolute;
  };
  // A story's image and its headline lead to the same address.
  const known = new Map<string, string>();
  const settle = (selector: string, name: string): void => {
    for (const element of copy.querySelectorAll(selector)) {
      const written = element.getAttribute(name) ?? '';
      const address = foundOrMade(known, written.trim(), resolved);
      if (!address) element.removeAttribute(name);
      else if (address !== written) element.setAttribute(name, address);
    }
  };
  settle('a[href]', 'href');
  settle('[src]', 'src');
}

/** An absolute address to which resolving it would change nothing; most of a page's are. */
const SETTLED = /^https?:\/\/[a-z\d.-]+\/(?:[\w/?&=+;,~-]|%(?!2[eE])|\b\.)*$/;

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
