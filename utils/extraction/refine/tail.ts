import type { FoundArticle, Part } from '../find';
import { sumOfWords } from '../find/words';
import { partAround } from './shapes';

/** Share of the text that stands side by side, from which what stands apart below it can be told. */
const MAIN = 0.4;

/** Score below which a block is surely no text. */
const FOREIGN = 0.3;

/**
 * Drop the boxes below the text of which a third and more is surely no text: comments between names and dates, teasers
 * between headlines. Structure alone tells them, whatever they are called and in any language.
 */
export function dropTail({ blocks, scores }: FoundArticle, kept: boolean[]): void {
  const own = blocks.filter((_, index) => kept[index]);
  const rooms = new Map<Part | null, number>();
  let main: Part | null = null;
  for (const { part, words } of own) {
    rooms.set(part.parent, (rooms.get(part.parent) ?? 0) + words);
    if ((rooms.get(part.parent) ?? 0) > (rooms.get(main) ?? 0)) main = part.parent;
  }
  const end = own.findLast(({ part }) => part.parent === main);
  if (!end || (rooms.get(main) ?? 0) < sumOfWords(own) * MAIN) return;
  for (const block of own.slice(own.indexOf(end) + 1)) {
    const box = partAround(block, end);
    // What is written like the part that the text stands in goes on with it.
    const goesOn = box.parent === main || box.signature === partAround(end, block).signature;
    if (goesOn || box.first <= blocks.indexOf(end)) continue;
    const to = box.first + box.blocks;
    const foreign = scores.slice(box.first, to).filter((score) => score < FOREIGN).length;
    const text = kept.slice(box.first, to).filter((is) => is).length;
    if (foreign > 1 && foreign * 2 >= text) kept.fill(false, box.first, to);
  }
}
