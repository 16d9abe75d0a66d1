import type { Block, FoundArticle } from '../find';
import { KIND } from '../find/vocabulary';
import { ANY, boxesAround, isFormula, PARAGRAPH } from './shapes';

/** Score below which a block between kept ones is foreign to them. */
const FOREIGN = 0.25;
const FOREIGN_NAMES =
  KIND.related |
  KIND.promotion |
  KIND.advert |
  KIND.share |
  KIND.author |
  KIND.comment |
  KIND.dialog |
  KIND.hidden |
  KIND.tags;
/** Blocks that a gap may have. */
const WIDEST = 14;
/** Words of an ending at the least. */
const SENTENCE = 12;
/** Share of a block's text in links from which it leads elsewhere. */
const LINKED = 0.2;
/** Parts around a gap, inside out, of which one is around its neighbours as well. */
const LEVELS = 5;

/**
 * Put back short runs between kept blocks of the same part of the page (verses, single words, lines of a dialogue), and
 * whole paragraphs beside such blocks however many they are.
 */
export function fillGaps({ blocks, scores }: FoundArticle, kept: boolean[]): void {
  let last = -1;
  for (let index = 0; index < blocks.length; index++) {
    if (!kept[index]) continue;
    const gap = index - last - 1;
    if (last >= 0 && gap > 0) fill(blocks, scores, kept, last, index);
    last = index;
  }
  extend(blocks, scores, kept, last);
}

/**
 * Put back sentences that follow the last kept block, where it or paragraphs kept before it stand: endings are often of
 * another tone.
 */
function extend(blocks: readonly Block[], scores: readonly number[], kept: boolean[], last: number): void {
  const parents = new Set(
    blocks
      .filter((block, index) => index === last || (kept[index] && block.words >= PARAGRAPH))
      .map(({ part }) => part.parent),
  );
  for (let index = last + 1; index < blocks.length; index++) {
    const block = blocks[index];
    if (!block || !parents.has(block.part.parent) || block.words < SENTENCE || block.label) return;
    if (isForeign(block) || (scores[index] ?? 0) < FOREIGN) return;
    kept[index] = true;
  }
}

function fill(
  blocks: readonly Block[],
  scores: readonly number[],
  kept: boolean[],
  from: number,
  to: number,
): void {
  const [before, after] = [blocks[from], blocks[to]];
  if (!before || !after) return;
  const around = boxesAround(before, ANY, LEVELS);
  for (let index = from + 1; index < to; index++) {
    const block = blocks[index];
    if (!block || block.label) continue;
    const fits = ((scores[index] ?? 0) >= FOREIGN && !isForeign(block)) || isFormula(block);
    if (!fits) continue;
    kept[index] =
      to - from - 1 <= WIDEST
        ? boxesAround(block, ANY, LEVELS).some((box) => around.includes(box))
        : isWholeBeside(block, before, after);
  }
}

/** A paragraph in the very part of the page that both neighbours stand in. */
function isWholeBeside({ part, words }: Block, before: Block, after: Block): boolean {
  return words >= PARAGRAPH && part.parent === before.part.parent && part.parent === after.part.parent;
}

function isForeign({ part, text, linkChars }: Block): boolean {
  return linkChars > text.length * LINKED || ((part.kinds | (part.parent?.kinds ?? 0)) & FOREIGN_NAMES) !== 0;
}
