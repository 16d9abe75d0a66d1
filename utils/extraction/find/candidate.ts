import { FAR } from './distance';
import { outermost } from './layout';
import type { Part, Segments } from './segment';
import { sumOfWords } from './words';

/** Letters that a block needs to weigh anything, beside two for each that is a link. */
const SHORT = 25;
/** How much of what a block weighs counts for the part that its own stands in, and for those around that. */
const SHARES = [1, 1 / 2, 1 / 6, 1 / 9, 1 / 12];
/** Parts around a block that are compared with the candidate. */
const AROUND = 3;

/**
 * Measure the blocks of a page by the part in which most text stands close together, found the way in which Readability
 * finds its first candidate: text counts for the parts around it, less with each level, and links count against them.
 * @param laidOut whether paragraphs are wrapped one by one: then wrappers are no parts of their own
 * @returns a function that tells of the block at an index how many blocks it is away from that part (0 to FAR), how the
 * best of the parts around it compares (0 to 1), and how much of the page's words that part holds (0 to 1)
 */
export function candidateIn({ root, blocks }: Segments, laidOut: boolean): (index: number) => number[] {
  const parentOf = (part: Part): Part | null => (laidOut ? outermost(part) : part).parent;
  const scores = new Map<Part, number>();
  for (const { part, text, linkChars } of blocks) {
    const weight = text.length - 2 * linkChars - SHORT;
    let around: Part | null = parentOf(part) ?? root;
    for (const share of weight > 0 ? SHARES : []) {
      if (!around) break;
      scores.set(around, (scores.get(around) ?? 0) + weight * share);
      around = parentOf(around);
    }
  }
  let candidate = root;
  let highest = 0;
  for (const [part, sum] of scores) {
    const score = sum * (1 - part.linkChars / part.chars);
    scores.set(part, score);
    if (score > highest) {
      candidate = part;
      highest = score;
    }
  }
  const { first } = candidate;
  const end = first + candidate.blocks;
  const share = sumOfWords(blocks.slice(first, end)) / sumOfWords(blocks);
  return (index) => {
    let best = 0;
    let part: Part | null | undefined = blocks[index]?.part;
    for (let level = 0; level < AROUND && part; level++) {
      best = Math.max(best, scores.get(part) ?? 0);
      part = parentOf(part);
    }
    return [Math.min(FAR, Math.max(0, first - index, index - end + 1)), best / (highest || 1), share];
  };
}
