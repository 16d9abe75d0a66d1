import { folded } from './features';
import { readabilityPick } from './readability';
import { scoreBlocks } from './score';
import { type Block, type Medium, type Part, segment } from './segment';

export type { Block, Medium, Part };

/** A page's body in blocks, each with how likely it belongs to the article (0 to 1). */
export interface FoundArticle {
  root: Part;
  blocks: readonly Block[];
  media: readonly Medium[];
  scores: readonly number[];
}

/**
 * Weigh every block of a prepared page. Changes nothing.
 * @param stated the article's text as the page's own data gives it, or null
 */
export function findArticle(page: Document, stated: string | null): FoundArticle {
  const segments = segment(page.body, readabilityPick(page));
  return { ...segments, scores: scoreBlocks(segments, stated && folded(stated)) };
}
