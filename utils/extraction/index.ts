import type { Article } from '../article';
import { countWords } from '../text/words';
import { describeArticle } from './describe';
import { findArticle } from './find';
import { preparePage } from './prepare';
import { refineArticle } from './refine';
import { removeTitle } from './refine/title';
import { renderArticle } from './render';
import { markDirections } from './render/directions';

/**
 * The article in a page, or null where the page holds none. The document, live or parsed, is only read.
 * @param options.url absolute URL of the page
 */
export function extractArticle(document: Document, { url }: { url: string }): Article | null {
  const { document: page, metadata } = preparePage(document, url);
  if (!page.body) return null;
  const found = findArticle(page, statedText(metadata.stated));
  const body = renderArticle(page.body, refineArticle(found));
  if (!body.textContent?.trim()) return null;
  const description = describeArticle(page, { url, metadata, body });
  removeTitle(body, description.title);
  markDirections(body, description.dir);
  return { ...description, html: body.innerHTML.trim(), wordCount: countWords(body.textContent ?? '') };
}

/** Shorter statements are teasers (characters). */
const WHOLE_TEXT = 300;

function statedText(stated: readonly { articleBody: string | null }[]): string | null {
  return (
    stated.find(({ articleBody }) => articleBody && articleBody.length > WHOLE_TEXT)?.articleBody ?? null
  );
}
