import type { Article } from '../article';
import { readArticle } from './read';
import { settleArticle } from './settle';

/**
 * The article in a page, or null where the page holds none. The document, live or parsed, is only read.
 * @param options.url absolute URL of the page
 */
export function extractArticle(document: Document, { url }: { url: string }): Article | null {
  const read = readArticle(document, url);
  return read && settleArticle(read);
}
