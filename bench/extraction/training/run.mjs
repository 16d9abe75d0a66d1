// @ts-check
// npm run train:extraction: learn from the corpora and our own fixtures what belongs to an article, and write
// utils/extraction/find/trees.ts. Before that it tells how well pages of unknown sites are told, by cross-validation.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { run } from '../../../scripts/lib/command.mjs';
import { startBrowser } from '../browser.mjs';
import { addressOf, readCorpora, readSource } from '../corpus.mjs';
import { ruleFor } from '../rules.mjs';
import { labelsOf } from './labels.mjs';
import { learn, partOf, scoresOf } from './two-steps.mjs';

/** @typedef {import('../corpus.mjs').Page} Page */
/** @typedef {import('./rows').PageRows} PageRows */
/** @typedef {import('./two-steps.mjs').Lesson & { set: string, source: Page }} PageLesson */

const TREES = 'utils/extraction/find/trees.ts';
const FIXTURES = 'tests/fixtures';
/**
 * Trees learn from names and wrappers as they are written. What the engine makes of them on pages of builders is for pages
 * that are read: trees that learned from that were no better for it (README).
 * @type {import('esbuild').Plugin}
 */
const AS_WRITTEN = {
  name: 'as-written',
  setup({ onResolve }) {
    onResolve({ filter: /\/layout$/ }, () => ({
      path: fileURLToPath(new URL('as-written.ts', import.meta.url)),
    }));
  },
};
const SHAPE = { trees: 61, depth: 2, rate: 0.28 };
/** From this likelihood a block is kept, while sites are compared. */
const LIKELY = 0.45;
/** How much a page of a set counts; small sets, and those of the languages that Warraq is for, count more. */
const SET_WEIGHTS = new Map([
  ['rtl', 2],
  ['aeb', 1.5],
  ['own', 1.5],
]);

const { values } = parseArgs({
  options: {
    corpus: { type: 'string', default: process.env.WARRAQ_CORPUS ?? '../shared/corpus' },
    folds: { type: 'string', default: '3' },
  },
});

const { contextOf } = await importTypeScript('utils/extraction/find/context.ts');
const { treesSource } = await importTypeScript('utils/extraction/find/pack-trees.ts');
const lessons = await readLessons(values.corpus);
const blocks = lessons.reduce((sum, { page }) => sum + page.texts.length, 0);
console.log(
  `${lessons.length} pages, ${blocks} blocks, ${lessons[0]?.page.signs[0]?.length} signs and ${lessons[0]?.page.measures[0]?.length} measures`,
);
const folds = Number(values.folds);
if (folds > 1) crossValidate(folds);
writeFileSync(TREES, treesSource(learn(lessons, SHAPE, contextOf)));
await run('npx', ['biome', 'format', '--write', TREES]);

/** @param {number} count */
function crossValidate(count) {
  /** @type {Map<PageLesson, number[]>} */
  const scores = new Map();
  for (let fold = 0; fold < count; fold++) {
    const isOut = (/** @type {PageLesson} */ { site }) => partOf(site, count) === fold;
    const models = learn(
      lessons.filter((lesson) => !isOut(lesson)),
      SHAPE,
      contextOf,
    );
    for (const lesson of lessons.filter(isOut)) scores.set(lesson, scoresOf(models, lesson, contextOf));
  }
  console.log('Blocks of sites that the trees have not seen, before any refining:');
  for (const set of new Set(lessons.map((lesson) => lesson.set))) {
    const own = lessons.filter((lesson) => lesson.set === set);
    const rule = ruleFor(own.map(({ source }) => source));
    const counted = own.map((lesson) => {
      const kept = lesson.page.texts.filter((_, index) => (scores.get(lesson)?.[index] ?? 0) >= LIKELY);
      return { page: lesson.source, counts: rule.compare(lesson.source, kept.join('\n')) };
    });
    const { f1, precision, recall } = rule.summarise(counted);
    console.log(
      `${set.padEnd(6)} F1 ${f1.toFixed(4)}  precision ${precision.toFixed(4)}  recall ${recall.toFixed(4)}`,
    );
  }
}

/** @param {string} corpus @returns {Promise<PageLesson[]>} */
async function readLessons(corpus) {
  const browser = await startBrowser('training/rows.ts', { plugins: [AS_WRITTEN] });
  /** @type {PageLesson[]} */
  const found = [];
  /** @param {string} set @param {Page} source @param {string} html */
  const read = async (set, source, html) => {
    const page = /** @type {PageRows} */ (await browser.call('rowsOf', html, addressOf(source)));
    const labels = labelsOf(source, page.texts);
    if (!labels) return;
    const weight = SET_WEIGHTS.get(set) ?? 1;
    labels.weights.forEach((value, index) => {
      labels.weights[index] = value * weight;
    });
    found.push({ set, source, site: siteOf(source), page, labels });
  };
  try {
    for (const { name, pages, ...rest } of readCorpora(corpus, [], []))
      for (const page of pages) await read(name, page, readSource({ name, pages, ...rest }, page));
    for (const [page, html] of fixtures()) await read('own', page, html);
  } finally {
    await browser.close();
  }
  return found;
}

/** Our own pages with the articles that must come of them. @returns {[Page, string][]} */
function fixtures() {
  return readdirSync(FIXTURES).flatMap((slug) => {
    const [source, expected] = ['source.html', 'expected.html'].map((name) => join(FIXTURES, slug, name));
    if (!source || !expected || !existsSync(expected)) return [];
    const words = readFileSync(expected, 'utf8')
      .replace(/<figcaption[\s\S]*?<\/figcaption>/g, '\n')
      .replace(/<\/?(p|li|h\d|td|th|tr|div|blockquote|pre|figure|[uod]l|table|d[td])\b[^>]*>/g, '\n')
      .replace(/<[^>]+>/g, '');
    if (!words.trim()) return [];
    /** @type {[Page, string]} */
    const page = [{ id: slug, url: null, site: slug, file: source, words }, readFileSync(source, 'utf8')];
    return [page];
  });
}

/** @param {Page} page */
function siteOf(page) {
  if (page.site) return page.site;
  return new URL(addressOf(page)).hostname.split('.').slice(-2).join('.');
}

/** @param {string} path @returns {Promise<any>} the module, as a browser would load it */
async function importTypeScript(path) {
  const { outputFiles } = await build({ entryPoints: [path], bundle: true, format: 'esm', write: false });
  return import(`data:text/javascript,${encodeURIComponent(outputFiles[0]?.text ?? '')}`);
}
