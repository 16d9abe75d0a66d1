import type { Article } from '../article';
import { readPage } from './read';
import { settleArticle } from './settle';

/**
 * The article in a page, or null where the page holds none. The document, live or parsed, is only read.
 * @param options.url absolute URL of the page
 */
export function extractArticle(document: Document, { url }: { url: string }): Article | null {
  const { article } = readPage(document, { url });
  return article && settleArticle(article);
}
