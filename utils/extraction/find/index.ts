import type { AddressOf } from '../prepare/addresses';
import type { Stated } from '../stated';
import { measure } from './features';
import { blocksIn } from './picked';
import { readabilityPick } from './readability';
import { scoreBlocks } from './score';
import { type Block, type Part, type Segments, segment } from './segment';

export type { Block, Part };

/** A page's body in blocks, each with how likely it belongs to the article (0 to 1). */
export interface FoundArticle extends Segments {
  scores: readonly number[];
  /** For each block, whether Readability holds it for a part of the article. Slow to answer. */
  picked: () => readonly boolean[];
}

/** Weigh every block of a prepared page's body. Changes nothing. */
export function findArticle(page: Element, stated: Stated, addressOf: AddressOf): FoundArticle {
  const segments = segment(page, addressOf);
  const { blocks } = segments;
  return {
    ...segments,
    scores: scoreBlocks(blocks, measure(segments, stated)),
    picked: () => blocksIn(readabilityPick(page), blocks),
  };
}
