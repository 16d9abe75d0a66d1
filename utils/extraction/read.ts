import { countWords } from '../text/words';
import { describeArticle } from './describe';
import type { UnsettledArticle } from './describe/signs';
import { findArticle } from './find';
import { preparePage } from './prepare';
import { refineArticle } from './refine';
import { removeTitle } from './refine/title';
import { renderArticle } from './render';
import { markDirections } from './render/directions';
import { isStatedArticle, statedText } from './stated';

/**
 * The half of extraction that needs the page, whose document, live or parsed, is only read: the article in it but for
 * its authors and date, or null where the page holds none.
 * @param url absolute URL of the page
 */
export function readArticle(document: Document, url: string): UnsettledArticle | null {
  const { document: page, metadata } = preparePage(document, url);
  if (!page.body) return null;
  const found = findArticle(page, statedText(metadata));
  const selection = refineArticle(found, isStatedArticle(metadata));
  if (!selection) return null;
  const body = renderArticle(page.body, selection);
  const description = describeArticle(page, { url, metadata, body });
  removeTitle(body, description.title);
  markDirections(body, description.dir);
  return { ...description, html: body.innerHTML.trim(), wordCount: countWords(body.textContent ?? '') };
}
