import { type PageReading, settleReading } from './page-reading';
import { parseQuietly } from './quiet-html';
import { readDocument } from './read-document';

/**
 * What the HTML of a page says: like the content script, but of a page that no tab shows. Needs a DOM. The document
 * takes the address of the page that parses it, so that all addresses are resolved by hand.
 */
export function readHtml(html: string, url: string): PageReading {
  return settleReading(readDocument(parseQuietly(html), url));
}
