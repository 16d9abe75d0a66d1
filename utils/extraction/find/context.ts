import { foundOrMade } from '../../memo';
import { FAR, fromNearest } from './distance';

/** From this likelihood on, a block counts as article. */
const LIKELY = 0.5;
const SURE = 0.8;
/** More words are a long article, however many. */
const MANY = 2000;
/** Longer blocks weigh no more than this (words), and every block weighs a little. */
const LARGEST = 60;
const SMALLEST = 2;

/**
 * What the first guesses say of each other: articles are written in one piece, and by one template.
 * @param words in each block
 * @param templates the number of what wrote each block
 * @param scores for each block, the first guess, from 0 to 1
 * @returns one row a block
 */
export function contextOf(
  words: readonly number[],
  templates: readonly number[],
  scores: readonly number[],
): number[][] {
  const isLikely = scores.map((score) => score > LIKELY);
  const total = words.reduce((sum, count, index) => sum + (isLikely[index] ? count : 0), 0) || 1;
  const sums = new Map<number, { score: number; size: number }>();
  scores.forEach((score, index) => {
    const sum = foundOrMade(sums, templates[index] ?? 0, () => ({ score: 0, size: 0 }));
    const size = Math.min(LARGEST, words[index] ?? 0) + SMALLEST;
    sum.score += score * size;
    sum.size += size;
  });
  const fromLikely = fromNearest(isLikely);
  const fromSure = fromNearest(scores.map((score) => score > SURE));
  let before = 0;
  return scores.map((score, index) => {
    const { score: sum, size } = sums.get(templates[index] ?? 0) ?? { score: 0, size: 1 };
    const row = [
      score,
      scores[index - 1] ?? 0,
      scores[index + 1] ?? 0,
      fromLikely[index] ?? FAR,
      fromSure[index] ?? FAR,
      before / total,
      Math.min(MANY, total),
      sum / size,
    ];
    if (isLikely[index]) before += words[index] ?? 0;
    return row;
  });
}
