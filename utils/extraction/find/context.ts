import { foundOrMade } from '../../memo';
import { FAR, fromNearest } from './distance';

/** From this likelihood on, a block counts as article. */
const LIKELY = 0.5;
const SURE = 0.8;
/** Blocks that are neither more likely than this, nor less likely than what is left to 1, are open questions. */
const OPEN = 0.8;
/** A page is in doubt where such blocks hold more words than this share of the likely ones beyond the first few. */
const DOUBT = 0.2;
const FEW = 100;
/** What is told of Readability where it was not asked. */
const NOT_ASKED = -1;
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
 * @param picked what Readability holds of each block: slow to answer, so that it is asked in doubt only
 * @returns one row a block
 */
export function contextOf(
  words: readonly number[],
  templates: readonly number[],
  scores: readonly number[],
  picked: () => readonly boolean[],
): number[][] {
  const wordsWhere = (marked: readonly boolean[]) =>
    words.reduce((sum, count, index) => sum + (marked[index] ? count : 0), 0);
  const isLikely = scores.map((score) => score > LIKELY);
  const total = wordsWhere(isLikely) || 1;
  const open = wordsWhere(scores.map((score) => Math.abs(score - 0.5) < OPEN - 0.5));
  const witness = open > (total - FEW) * DOUBT ? picked() : null;
  const fromPicked = witness && fromNearest(witness);
  const share = witness ? wordsWhere(witness) / wordsWhere(words.map(() => true)) : NOT_ASKED;
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
      fromPicked ? (fromPicked[index] ?? FAR) : NOT_ASKED,
      share,
    ];
    if (isLikely[index]) before += words[index] ?? 0;
    return row;
  });
}
