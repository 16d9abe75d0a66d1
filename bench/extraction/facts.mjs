// @ts-check
import { squeeze } from './scores.mjs';

/** @typedef {import('./corpus.mjs').Page} Page */
/** @typedef {import('./in-page').Outcome} Outcome */
/** @typedef {'title' | 'byline' | 'date'} Fact */

/** @type {Fact[]} */
export const FACTS = ['title', 'byline', 'date'];

/**
 * What is true of a page, or null where the set doesn't say.
 * @param {Page} page
 * @param {Fact} fact
 * @returns {string | null}
 */
export function truthOf(page, fact) {
  const { title, author, date } = page.meta ?? {};
  const truth = { title, byline: [author].flat().join(', '), date }[fact];
  return truth?.trim() || null;
}

/**
 * Whether a tool says of a page what is true of it; null where the set doesn't tell.
 * @param {Page} page
 * @param {Fact} fact
 * @param {Outcome} outcome
 * @returns {boolean | null}
 */
export function isRight(page, fact, outcome) {
  const truth = truthOf(page, fact);
  if (truth === null) return null;
  if (fact === 'date') return daysOf(truth).some((day) => daysOf(outcome.date).includes(day));
  if (fact === 'title') return settled(truth) === settled(outcome.title);
  return settled(truth).toLowerCase() === settled(outcome.byline).toLowerCase();
}

/**
 * Text with white space, quotation marks, dashes and invisible marks settled: everything else must be the same.
 * @param {string} text
 */
function settled(text) {
  return squeeze(
    text
      .normalize('NFC')
      .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u00ad\ufeff\u200b]/g, '')
      .replace(/["“”„‟«»″]/g, '"')
      .replace(/['‘’‚‛`´′]/g, "'")
      .replace(/[‐-―−]/g, '-')
      .replace(/…/g, '...'),
  );
}

/**
 * The calendar days that a date may mean: as written, and in UTC.
 * @param {string} date
 * @returns {string[]}
 */
function daysOf(date) {
  const written = /^\d{4}-\d\d-\d\d/.exec(date)?.[0];
  const time = written === date ? Number.NaN : Date.parse(date);
  const utc = Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
  return [written, utc].filter((day) => day !== undefined);
}
