import { foundOrMade } from '../../memo';
import { fromNearest } from './distance';

/** Where a block stands, and how large it is. */
export interface Placed {
  part: Ancestor;
  words: number;
}
interface Ancestor {
  parent: Ancestor | null;
}

/** From this likelihood on, a block counts as article. */
const LIKELY = 0.5;
const SURE = 0.8;
/** Blocks before and after one that are looked at together. */
const WINDOWS = [2, 15, 40];
/** Levels above a block whose contents are looked at. */
const LEVELS = 3;
/** Longer blocks weigh no more than this (words), and every block weighs a little. */
const LARGEST = 60;
const SMALLEST = 2;

/**
 * What the first guesses say of each other: articles are written in one piece, and by one template.
 * @param templates what wrote each block
 * @param scores for each block, the first guess, from 0 to 1
 * @returns one row a block
 */
export function contextOf(
  blocks: readonly Placed[],
  templates: readonly string[],
  scores: readonly number[],
): number[][] {
  const at = (index: number) => scores[index] ?? 0;
  const scoreSums = [0];
  const sizeSums = [0];
  const wordSums = [0];
  const inPart = new Map<Ancestor, Sum>();
  const inTemplate = new Map<string, Sum>();
  const sumOf = (part: Ancestor): Sum =>
    foundOrMade(inPart, part, ({ parent }) => none(parent && sumOf(parent)));
  blocks.forEach(({ part, words }, index) => {
    const size = Math.min(LARGEST, words) + SMALLEST;
    const own = { score: at(index) * size, size, likelyWords: at(index) > LIKELY ? words : 0 };
    scoreSums.push((scoreSums[index] ?? 0) + own.score);
    sizeSums.push((sizeSums[index] ?? 0) + size);
    wordSums.push((wordSums[index] ?? 0) + own.likelyWords);
    for (let sum: Sum | null = sumOf(part); sum; sum = sum.outer) add(sum, own);
    add(
      foundOrMade(inTemplate, templates[index] ?? '', () => none(null)),
      own,
    );
  });
  /** Mean score of the blocks from one index to before another. */
  const mean = (from: number, to: number) => {
    const [start, end] = [Math.max(0, from), Math.min(blocks.length, to)];
    const size = (sizeSums[end] ?? 0) - (sizeSums[start] ?? 0);
    return end > start ? ((scoreSums[end] ?? 0) - (scoreSums[start] ?? 0)) / size : 0;
  };
  const total = wordSums.at(-1) || 1;
  const fromLikely = fromNearest(scores.map((score) => score > LIKELY));
  const fromSure = fromNearest(scores.map((score) => score > SURE));
  return blocks.map(({ part }, index) => {
    const row = [
      at(index),
      at(index - 1),
      at(index - 2),
      at(index + 1),
      at(index + 2),
      fromLikely[index] ?? 0,
      fromSure[index] ?? 0,
      (wordSums[index] ?? 0) / total,
      1 - (wordSums[index + 1] ?? 0) / total,
      total,
      meanOf(inTemplate.get(templates[index] ?? '')),
    ];
    for (const reach of WINDOWS) row.push(mean(index - reach, index), mean(index + 1, index + reach + 1));
    let inside = sumOf(part);
    for (let level = 0; level < LEVELS; level++) {
      row.push(meanOf(inside), inside.likelyWords / total);
      inside = inside.outer ?? inside;
    }
    return row;
  });
}

interface Sum {
  score: number;
  size: number;
  likelyWords: number;
  /** That of the part around it, so that a block is added to all of them without looking each one up. */
  outer: Sum | null;
}

function none(outer: Sum | null): Sum {
  return { score: 0, size: 0, likelyWords: 0, outer };
}

function add(sum: Sum, own: Omit<Sum, 'outer'>): void {
  sum.score += own.score;
  sum.size += own.size;
  sum.likelyWords += own.likelyWords;
}

function meanOf(sum: Sum | undefined): number {
  return sum ? sum.score / sum.size : 0;
}
