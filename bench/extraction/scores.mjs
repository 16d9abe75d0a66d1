// @ts-check

/** @typedef {import('./corpus.mjs').Page} Page */

/**
 * What was found (tp), found too much (fp) and missed (fn): counts, or shares of their sum.
 * @typedef {{ tp: number, fp: number, fn: number }} Counts
 */

/** @typedef {{ precision: number, recall: number, f1: number }} Score */

/** As Python's `\w+`: runs of letters, digits and underscores; marks part words, in truth and text alike. */
const TOKEN = /[\p{L}\p{N}_]+/gu;

/**
 * @param {string} text
 * @returns {string[]}
 */
export function tokens(text) {
  return text.match(TOKEN) ?? [];
}

/**
 * Every run of `size` tokens, or all of them together where there are fewer.
 * @param {string} text
 * @param {number} size
 * @returns {string[]}
 */
export function shingles(text, size) {
  const words = tokens(text);
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - size + 1);
  return Array.from({ length: count }, (_, start) => words.slice(start, start + size).join(' '));
}

/**
 * Compares two bags of items, each as often as it occurs.
 * @param {string[]} truth
 * @param {string[]} found
 * @returns {Counts}
 */
export function compareBags(truth, found) {
  const left = new Map();
  for (const item of truth) left.set(item, (left.get(item) ?? 0) + 1);
  let tp = 0;
  for (const item of found) {
    const count = left.get(item) ?? 0;
    if (count === 0) continue;
    left.set(item, count - 1);
    tp++;
  }
  return { tp, fp: found.length - tp, fn: truth.length - tp };
}

/**
 * Which of the pieces that belong, and of those that don't, occur in a text, white space aside.
 * @param {Page} page
 * @param {string} text
 * @returns {Counts}
 */
export function compareChunks(page, text) {
  const flat = squeeze(text);
  /** @param {string[] | undefined} chunks */
  const occurring = (chunks = []) => chunks.filter((chunk) => flat.includes(squeeze(chunk))).length;
  const tp = occurring(page.with);
  return { tp, fp: occurring(page.without), fn: (page.with?.length ?? 0) - tp };
}

/** @param {string} text */
export function squeeze(text) {
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Precision, recall and F1 of some counts; nothing to find and nothing found is perfect.
 * @param {Counts} counts
 * @returns {Score}
 */
export function scoreOf({ tp, fp, fn }) {
  if (fp === 0 && fn === 0) return { precision: 1, recall: 1, f1: 1 };
  const precision = tp === 0 ? 0 : tp / (tp + fp);
  const recall = tp === 0 ? 0 : tp / (tp + fn);
  return { precision, recall, f1: harmonic(precision, recall) };
}

/**
 * @param {number} a
 * @param {number} b
 */
export function harmonic(a, b) {
  return a + b === 0 ? 0 : (2 * a * b) / (a + b);
}

/** @param {number[]} values */
export function mean(values) {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
