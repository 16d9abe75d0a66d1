import { absoluteUrl } from '../../text/urls';

/** Where a link, image or sound of a page leads; '' where it leads nowhere, or there is none. */
export type AddressOf = (element: Element | null | undefined, name?: 'href' | 'src') => string;

/**
 * The absolute addresses of a page's links, images and sounds. A link within the page is a bare fragment, so that
 * footnotes keep working wherever the article is read, and one to the page itself `#`, but at the root of a site:
 * many headlines are such, which lead nowhere else. Other schemes than the web's stay as they are.
 *
 * Most of a page's links are never asked of, which is why they are made absolute one by one.
 */
export function addressesOf(baseUrl: string, pageUrl: string): AddressOf {
  const page = withoutFragment(pageUrl);
  // At the root of a site it is the site's name that leads there.
  const self = page.split('/')[3] ? '#' : page;
  return (element, name = 'href') => {
    const address = element?.getAttribute(name)?.trim() ?? '';
    if (/^(#|$)/.test(address)) return address;
    const absolute = absoluteUrl(address, baseUrl) ?? address;
    return withoutFragment(absolute) === page ? absolute.slice(page.length) || self : absolute;
  };
}

/** Write them into a part of a page that becomes part of another page, of another address. */
export function settleAddresses(part: Element, addressOf: AddressOf): void {
  for (const name of ['href', 'src'] as const)
    for (const element of part.querySelectorAll(`[${name}]`))
      element.setAttribute(name, addressOf(element, name));
}

function withoutFragment(url: string): string {
  return url.replace(/#.*$/, '');
}
