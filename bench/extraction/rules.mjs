// @ts-check
import { compareBags, compareChunks, harmonic, mean, scoreOf, shingles, tokens } from './scores.mjs';

/** @typedef {import('./corpus.mjs').Page} Page */
/** @typedef {import('./scores.mjs').Counts} Counts */
/** @typedef {import('./scores.mjs').Score} Score */
/** @typedef {{ page: Page, counts: Counts }} Counted */

/**
 * How a set is scored: one page first, then all of them together.
 * @typedef {object} Rule
 * @property {string} unit what is counted
 * @property {(page: Page) => boolean} knows whether the page has the truth that it takes
 * @property {(page: Page, text: string) => Counts} compare
 * @property {(pages: Counted[]) => Score} summarise
 */

/**
 * article-extraction-benchmark (Zyte), evaluate.py: shingles of four tokens; precision and recall are means over the
 * pages (precision over those where anything was found), F1 is made of the two means.
 * @type {Rule}
 */
const SHINGLES = {
  unit: '4-token shingles',
  knows: ({ body }) => body !== undefined,
  compare: (page, text) => compareBags(shingles(page.body ?? '', 4), shingles(text, 4)),
  summarise(pages) {
    const precision = mean(
      pages.filter(({ counts }) => counts.tp + counts.fp > 0).map(({ counts }) => scoreOf(counts).precision),
    );
    const recall = mean(pages.map(({ counts }) => scoreOf(counts).recall));
    return { precision, recall, f1: harmonic(precision, recall) };
  },
};

/**
 * Trafilatura's tests/evaluate.py: chosen pieces of text that must, and must not, occur; counts of all pages pooled.
 * @type {Rule}
 */
const CHUNKS = {
  unit: 'chunks, pooled',
  knows: (page) => page.with !== undefined && page.without !== undefined,
  compare: compareChunks,
  summarise: (pages) =>
    scoreOf(
      pages.reduce(
        (sum, { counts }) => ({
          tp: sum.tp + counts.tp,
          fp: sum.fp + counts.fp,
          fn: sum.fn + counts.fn,
        }),
        { tp: 0, fp: 0, fn: 0 },
      ),
    ),
};

/**
 * Bags of words, without regard to case and order; the mean over pages, or over sites where pages name theirs.
 * @type {Rule}
 */
const WORDS = {
  unit: 'words',
  knows: ({ words }) => Boolean(words),
  compare: (page, text) => compareBags(words(page.words ?? ''), words(text)),
  summarise(pages) {
    /** @type {Map<string, Score[]>} */
    const bySite = new Map();
    for (const { page, counts } of pages) {
      const site = page.site ?? page.id;
      bySite.set(site, [...(bySite.get(site) ?? []), scoreOf(counts)]);
    }
    const sites = [...bySite.values()];
    /** @param {keyof Score} part */
    const average = (part) => mean(sites.map((scores) => mean(scores.map((score) => score[part]))));
    return { precision: average('precision'), recall: average('recall'), f1: average('f1') };
  },
};

/** @param {string} text */
function words(text) {
  return tokens(text.normalize('NFKC').toLowerCase());
}

/**
 * The rule that fits the kind of truth that a set's pages have; the last where they have none.
 * @param {Page[]} pages
 * @returns {Rule}
 */
export function ruleFor(pages) {
  if (pages.some(({ body }) => body)) return SHINGLES;
  return pages.some(({ words }) => words) ? WORDS : CHUNKS;
}
