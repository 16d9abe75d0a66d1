import type { Article } from '../utils/article';

/**
 * The lead image, unless the body shows a picture of the same file: sites serve one picture in many sizes and from
 * many hosts, so names are compared without size suffixes (`-1024x683`, `_w640`) and without the query.
 */
export function leadImageToShow(article: Pick<Article, 'leadImage' | 'html'>): string | null {
  if (!article.leadImage) return null;
  const name = fileName(article.leadImage);
  const sources = article.html.matchAll(/<img\b[^>]*?\ssrc="([^"]*)"/gi);
  for (const [, source] of sources) {
    if (source === article.leadImage || (name && source && fileName(source) === name)) return null;
  }
  return article.leadImage;
}

function fileName(url: string): string {
  const name = url.replace(/[?#].*$/, '').replace(/^.*\//, '');
  return name.replace(/\.\w+$/, '').replace(/[-_](\d+x\d+|[wh]?\d{2,4}|scaled)$/i, '');
}
