import { resolveAddresses } from './addresses';
import { settleEmbeds } from './embeds';
import { settleImages } from './images';
import { removeInactive } from './inactive';
import { type Metadata, readMetadata } from './metadata';
import { copyVisible } from './visible';

/** A page made ready for reading: a private copy, in which everything stands where and as a reader would see it. */
export interface PreparedPage {
  document: Document;
  metadata: Metadata;
}

/**
 * A copy of a page with hidden parts and scripts removed, lazy images in place, and absolute addresses. The page
 * itself, live or parsed, is only read.
 * @param url absolute URL that the page came from
 */
export function preparePage(page: Document, url: string): PreparedPage {
  const copy = copyVisible(page);
  const baseUrl = baseOf(copy, url);
  const metadata = readMetadata(copy, baseUrl);
  settleImages(copy);
  settleEmbeds(copy, baseUrl);
  removeInactive(copy);
  resolveAddresses(copy, baseUrl, url);
  return { document: copy, metadata };
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
