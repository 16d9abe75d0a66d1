import type { Article } from '../../article';
import { describeArticle } from '../describe';
import { segment } from '../find/segment';
import { addressesOf } from '../prepare/addresses';
import { readMetadata } from '../prepare/metadata';
import { textsIn } from '../prepare/nodes';
import { settleArticle } from './index';

/** Long enough to tell where the body stands in its page. */
export const TEXT =
  'قالت الحكومة في بيان لها إن الخطة الجديدة ستدخل حيز التنفيذ مطلع العام المقبل في جميع المدن.';

export interface PageParts {
  head?: string;
  /** What stands above the article's body: header, headline, byline. */
  above?: string;
  /** The article's own content. */
  article?: string;
  below?: string;
  url?: string;
  lang?: string;
}

/** Describes and settles a page that is made of these parts, as the earlier stages would hand it over. */
export function describePage(parts: PageParts): Article {
  const { head = '', above = '', article: content = `<p>${TEXT}</p>`, below = '', lang = 'ar' } = parts;
  const url = parts.url ?? 'https://news.example/a/42';
  const source = `<html lang="${lang}"><head>${head}</head><body>${above}<div id="article">${content}</div>${below}</body></html>`;
  const page = new DOMParser().parseFromString(source, 'text/html');
  const before = page.documentElement.outerHTML;
  const article = page.getElementById('article') as Element;
  const body = article.cloneNode(true) as Element;
  const described = describeArticle(page.body, {
    url,
    metadata: readMetadata(page.documentElement, url),
    ...segment(page.body, addressesOf(url, url)),
    written: new Set(textsIn(article)),
    body,
  });
  if (page.documentElement.outerHTML !== before) throw new Error('The page was changed.');
  return settleArticle({ ...described, html: body.innerHTML });
}

export const jsonLd = (item: object): string =>
  `<script type="application/ld+json">${JSON.stringify(item)}</script>`;
