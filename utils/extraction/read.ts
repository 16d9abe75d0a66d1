import { describeArticle } from './describe';
import type { UnsettledArticle } from './describe/signs';
import { findArticle } from './find';
import { type LivePage, preparePage } from './prepare';
import { refineArticle } from './refine';
import { renderArticle } from './render';
import { markDirections } from './render/directions';
import { readSelection } from './selected';
import { statedOf } from './stated';

/** What a page holds for a reader. */
export interface PageContents {
  article: UnsettledArticle | null;
  /** What stands in the given ranges of the page; null where that is too little to be read by itself. */
  selection: UnsettledArticle | null;
}

/**
 * The half of extraction that needs the page, whose document, live or parsed, is only read: what is in it but for
 * authors and date.
 * @param options.url absolute URL of the page
 */
export function readPage(document: Document, { url, ...live }: { url: string } & LivePage): PageContents {
  const prepared = preparePage(document, url, live);
  if (!prepared) return { article: null, selection: null };
  const { body: page, metadata, addressOf, marked } = prepared;
  const stated = statedOf(metadata, url);
  const found = findArticle(page, stated, addressOf);
  const selection = refineArticle(found, stated);
  let article: UnsettledArticle | null = null;
  if (selection) {
    const body = renderArticle(page, selection, addressOf);
    const description = describeArticle(page, { ...found, url, metadata, written: selection.nodes, body });
    markDirections(body, description.dir);
    article = { ...description, html: body.innerHTML.trim() };
  }
  return {
    article,
    selection: marked.size ? readSelection(found, marked, { url, metadata, article }) : null,
  };
}
