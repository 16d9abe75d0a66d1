// @ts-check
import { squeeze, tokens } from '../scores.mjs';

/** @typedef {import('../corpus.mjs').Page} Page */

/**
 * What is known of a page's blocks: the share of each that belongs to the article, and how much the block counts
 * (0: nothing is known of it).
 * @typedef {{ targets: Float64Array, weights: Float64Array }} Labels
 */

/** Tokens that stand in this order in the truth by no accident. */
const RUN = 4;
/** A block that is this much shorter than a piece of the truth may still be a part of it (characters). */
const SHORTEST_PART = 25;
/** Blocks of which a page with chosen pieces is taken to have as many as this at the least. */
const FEWEST_PIECES = 3;
/** What does not belong counts at most so many times as much as what does. */
const MOST_FOREIGN = 3;

/**
 * @param {Page} page
 * @param {string[]} texts the page's blocks
 * @returns {Labels | null} null where the page has no truth
 */
export function labelsOf(page, texts) {
  const truth = page.body ?? page.words;
  if (truth) return byText(truth, texts);
  return page.with && page.without ? byPieces(page.with, page.without, texts) : null;
}

/**
 * @param {string[]} inside pieces of text that belong to the article
 * @param {string[]} outside pieces of text that don't
 * @param {string[]} texts
 * @returns {Labels}
 */
function byPieces(inside, outside, texts) {
  const labels = empty(texts.length);
  /** @param {string} text @param {string[]} pieces */
  const holds = (text, pieces) =>
    pieces
      .map(squeeze)
      .some((piece) => text.includes(piece) || (text.length > SHORTEST_PART && piece.includes(text)));
  let known = 0;
  texts.map(squeeze).forEach((text, index) => {
    const isInside = holds(text, inside);
    if (isInside === holds(text, outside)) return;
    labels.targets[index] = isInside ? 1 : 0;
    labels.weights[index] = 1;
    known += 1;
  });
  scale(labels.weights, 1 / Math.max(FEWEST_PIECES, known));
  return labels;
}

/**
 * @param {string} truth
 * @param {string[]} texts
 * @returns {Labels | null}
 */
function byText(truth, texts) {
  const labels = empty(texts.length);
  const words = wordsOf(truth);
  if (words.length === 0) return null;
  const runs = new Set(runsOf(words));
  const joined = ` ${words.join(' ')} `;
  const lines = new Set(truth.split('\n').map((line) => wordsOf(line).join(' ')));
  let inside = 0;
  let outside = 0;
  texts.forEach((text, index) => {
    const own = wordsOf(text);
    const { share, certainty } = own.length < RUN ? shortShare(own, lines, joined) : longShare(own, runs);
    const weight = own.length ? certainty * (own.length + 2) ** 0.8 : 0;
    labels.targets[index] = share;
    labels.weights[index] = weight;
    inside += weight * share;
    outside += weight * (1 - share);
  });
  // A page of a thousand comments must not drown the others.
  const most = Math.min(1, (MOST_FOREIGN * inside) / Math.max(outside, 1));
  labels.targets.forEach((share, index) => {
    labels.weights[index] =
      ((labels.weights[index] ?? 0) * (share + (1 - share) * most)) / Math.max(inside, 1);
  });
  return labels;
}

/**
 * @param {string[]} own
 * @param {ReadonlySet<string>} lines of the truth
 * @param {string} joined the truth's words
 */
function shortShare(own, lines, joined) {
  const line = own.join(' ');
  if (lines.has(line)) return { share: 1, certainty: 1 };
  if (!joined.includes(` ${line} `)) return { share: 0, certainty: 1 };
  // A word or two stand in the middle of many a sentence.
  return own.length === RUN - 1 ? { share: 0.9, certainty: 0.5 } : { share: 0.5, certainty: 0.15 };
}

/** @param {string[]} own @param {ReadonlySet<string>} runs of the truth */
function longShare(own, runs) {
  const covered = new Uint8Array(own.length);
  runsOf(own).forEach((run, start) => {
    if (runs.has(run)) covered.fill(1, start, start + RUN);
  });
  return { share: covered.reduce((sum, one) => sum + one, 0) / own.length, certainty: 1 };
}

/** @param {string[]} words */
function runsOf(words) {
  return words.slice(RUN - 1).map((_, start) => words.slice(start, start + RUN).join(' '));
}

/** @param {string} text */
function wordsOf(text) {
  return tokens(text.normalize('NFKC').toLowerCase());
}

/** @param {number} length @returns {Labels} */
function empty(length) {
  return { targets: new Float64Array(length), weights: new Float64Array(length) };
}

/** @param {Float64Array} numbers @param {number} factor */
function scale(numbers, factor) {
  numbers.forEach((number, index) => {
    numbers[index] = number * factor;
  });
}
