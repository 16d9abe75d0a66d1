/** The element that states it: the first of a page. */
export const BASE = 'base[href]';

/**
 * The address against which a page's own are resolved. `document.baseURI` would be the extension's for a document made
 * by DOMParser, whose `base` our pages do not obey either.
 * @param element the page's BASE
 * @param url absolute URL of the page
 */
export function baseOf(element: Element | null, url: string): string {
  const stated = element?.getAttribute('href') ?? '';
  try {
    const base = new URL(stated.trim(), url);
    return base.protocol.startsWith('http') ? base.href : url;
  } catch {
    return url;
  }
}
