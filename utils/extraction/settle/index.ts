import type { Article } from '../../article';
import type { UnsettledArticle } from '../describe/signs';
import { bylineOf } from './byline';
import { publishedAtOf } from './published';

/** An article with its authors and date, by what its page showed of them. Needs no page: it works anywhere. */
export function settleArticle({ signs, ...article }: UnsettledArticle): Article {
  const { url, title, siteName, ...rest } = article;
  const byline = bylineOf(signs, siteName);
  return { url, title, siteName, byline, publishedAt: publishedAtOf(signs), ...rest };
}
