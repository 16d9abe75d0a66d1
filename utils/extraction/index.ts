import type { Article } from '../article';
import { countWords } from '../text/words';
import { describeArticle } from './describe';
import { findArticle } from './find';
import { preparePage } from './prepare';
import { readMetadata } from './prepare/metadata';
import { refineArticle } from './refine';
import { removeTitle } from './refine/title';
import { renderArticle } from './render';

/**
 * The article in a page, or null where the page holds none. The document, live or parsed, is only read.
 * @param options.url absolute URL of the page
 */
export function extractArticle(document: Document, { url }: { url: string }): Article | null {
  const page = preparePage(document, url);
  const found = findArticle(page.document);
  if (!found) return null;
  const metadata = readMetadata(document, page.baseUrl);
  const body = refineArticle(found);
  const description = describeArticle(page.document, { url, metadata, body });
  const content = renderArticle(removeTitle(body, description.title), description.dir);
  return { ...description, html: content.innerHTML, wordCount: countWords(content.textContent ?? '') };
}
