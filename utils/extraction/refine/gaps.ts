import type { Block, FoundArticle } from '../find';

/** Score below which a block between kept ones is foreign to them. */
const FOREIGN = 0.12;
/** Blocks that a gap may have. */
const WIDEST = 3;

/** Put back short runs between kept blocks of the same part of the page: verses, single words, lines of a dialogue. */
export function fillGaps({ blocks, scores }: FoundArticle, kept: boolean[]): void {
  let last = -1;
  for (let index = 0; index < blocks.length; index++) {
    if (!kept[index]) continue;
    const gap = index - last - 1;
    if (last >= 0 && gap > 0 && gap <= WIDEST) fill(blocks, scores, kept, last, index);
    last = index;
  }
}

function fill(
  blocks: readonly Block[],
  scores: readonly number[],
  kept: boolean[],
  from: number,
  to: number,
): void {
  const before = blocks[from];
  for (let index = from + 1; index < to; index++) {
    const block = blocks[index];
    if (!block || !before || block.label || (scores[index] ?? 0) < FOREIGN) continue;
    if (block.part.parent === before.part.parent && block.linkChars < block.text.length / 2)
      kept[index] = true;
  }
}
