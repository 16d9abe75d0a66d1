import { resolveAddresses } from './addresses';
import { settleImages } from './images';
import { removeInactive } from './inactive';
import { copyVisible } from './visible';

/** A page made ready for reading: a private copy, in which everything stands where and as a reader would see it. */
export interface PreparedPage {
  document: Document;
  /** Absolute URL against which the page's relative addresses are meant. */
  baseUrl: string;
}

/**
 * A copy of a page with hidden parts and scripts removed, lazy images in place, and absolute addresses. The page
 * itself, live or parsed, is only read.
 * @param url absolute URL that the page came from
 */
export function preparePage(page: Document, url: string): PreparedPage {
  const baseUrl = baseOf(page, url);
  const copy = copyVisible(page);
  settleImages(copy);
  removeInactive(copy);
  resolveAddresses(copy, baseUrl, url);
  return { document: copy, baseUrl };
}

/** `document.baseURI` would be the extension's own address for a document made by DOMParser. */
function baseOf(page: Document, url: string): string {
  const stated = page.querySelector('base[href]')?.getAttribute('href') ?? '';
  try {
    const base = new URL(stated.trim(), url);
    return base.protocol.startsWith('http') ? base.href : url;
  } catch {
    return url;
  }
}
