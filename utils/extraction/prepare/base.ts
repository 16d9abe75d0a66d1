/**
 * The address against which a page's own are resolved. `document.baseURI` would be the extension's for a document made
 * by DOMParser, whose `base` our pages do not obey either.
 * @param url absolute URL of the page
 */
export function baseOf(root: Element, url: string): string {
  const stated = root.querySelector('base[href]')?.getAttribute('href') ?? '';
  try {
    const base = new URL(stated.trim(), url);
    return base.protocol.startsWith('http') ? base.href : url;
  } catch {
    return url;
  }
}
