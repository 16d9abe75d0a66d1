import type { Article } from '../../article';
import type { UnsettledArticle } from '../describe/signs';
import { articleAddress } from './address';
import { bylineOf } from './byline';
import { languageOf } from './language';
import { publishedAtOf } from './published';

/** An article with everything that its page showed only signs of. Needs no page: it works anywhere. */
export function settleArticle({ signs, title, siteName, ...rest }: UnsettledArticle): Article {
  const lang = languageOf(signs);
  return {
    url: articleAddress(signs),
    title,
    siteName,
    byline: bylineOf(signs, siteName),
    publishedAt: publishedAtOf(signs, lang),
    lang,
    ...rest,
  };
}
