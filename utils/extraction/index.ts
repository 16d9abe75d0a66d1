import { Readability } from '@mozilla/readability';
import type { Article } from '../article';

/** Placeholder seam; the extraction stages replace it. */
export function extractArticle(document: Document, options: { url: string }): Article | null {
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  if (!parsed?.content) return null;
  return {
    url: options.url, title: parsed.title ?? '', byline: null, siteName: null, publishedAt: null, lang: null,
    dir: 'rtl', excerpt: '', leadImage: null, html: parsed.content, wordCount: 0,
  };
}
