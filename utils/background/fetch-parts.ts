import { hasAccessTo } from '../access';
import type { Article } from '../article';
import type { ReadArticle } from '../page-reading';
import { followParts, nextPart } from '../parts';
import { fetchPage } from './fetch-page';

/**
 * The article of a page with the parts that follow on other pages, where the reader has allowed to fetch them.
 * @param url absolute URL of the page
 * @returns the article as it was read where nothing follows, or nothing could be had
 */
export async function withParts(
  { article, links }: ReadArticle,
  url: string,
  signal: AbortSignal,
): Promise<Article> {
  const next = nextPart(links, url);
  if (!next || !(await hasAccessTo(next.url))) return article;
  const followed = await followParts(article, next, async (part) => {
    const read = await fetchPage(part, signal);
    return typeof read === 'string' ? null : read;
  });
  return followed.parts > 1 ? followed.article : article;
}
