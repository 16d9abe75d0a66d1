// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startBrowser } from './browser.mjs';
import { addressOf, readCorpora, readSource } from './corpus.mjs';
import { writeDifferences } from './differences.mjs';
import { readOptions } from './options.mjs';
import { tableOf } from './report.mjs';
import { ruleFor } from './rules.mjs';
import { scoreOf } from './scores.mjs';

/** @typedef {import('./corpus.mjs').Corpus} Corpus */
/** @typedef {import('./corpus.mjs').Page} Page */
/** @typedef {import('./in-page').Outcome} Outcome */
/** @typedef {import('./in-page').ToolName} ToolName */
/** @typedef {import('./options.mjs').Options} Options */
/** @typedef {import('./scores.mjs').Score} Score */

/**
 * @typedef {object} PageResult
 * @property {Page} page
 * @property {Partial<Record<ToolName, Outcome>>} outcomes
 * @property {Partial<Record<ToolName, number>>} f1
 */

/**
 * @typedef {object} SetResult
 * @property {string} name
 * @property {string} unit
 * @property {ToolName[]} tools
 * @property {PageResult[]} results
 * @property {Partial<Record<ToolName, Score>>} scores
 */

/**
 * As many pages of each set are read before the clock in every tab. Code is slow when it first runs, and that says how
 * much of it there is, not how long a page takes.
 */
const WARM_UP = 10;

/** Would lead away from a page that is open. */
const REFRESH = /<meta[^>]*http-equiv[^>]*refresh[^>]*>/gi;

const options = readOptions(process.argv.slice(2));
const corpora = readCorpora(options.corpus, options.sets, options.only);
const browser = await startBrowser('in-page.ts', { warmUp });
try {
  console.log(`${browser.version}, corpus ${options.corpus}\n`);
  for (const corpus of corpora) {
    const set = await runSet(corpus);
    console.log(tableOf(set));
    rmSync(join(options.out, set.name), { recursive: true, force: true });
    mkdirSync(options.out, { recursive: true });
    writeDifferences(options.out, set.name, set.results, set.tools);
    writeFileSync(join(options.out, `${set.name}.json`), JSON.stringify(set, null, 1));
  }
  console.log(`Missing and extra lines of every page: ${options.out}/<set>/INDEX.txt`);
} finally {
  await browser.close();
}

/** @param {import('./browser.mjs').Call} call */
async function warmUp(call) {
  for (const corpus of corpora)
    for (const page of corpus.pages.slice(0, WARM_UP))
      await call('runTools', readSource(corpus, page), addressOf(page), options.tools, 1);
}

/**
 * @param {Corpus} corpus
 * @returns {Promise<SetResult>}
 */
async function runSet(corpus) {
  /** @type {PageResult[]} */
  const results = [];
  for (const page of corpus.pages) {
    const source = readSource(corpus, page);
    if (options.live) await browser.show(source.replace(REFRESH, ''), addressOf(page));
    const outcomes = /** @type {PageResult['outcomes']} */ (
      await browser.call(
        'runTools',
        options.live ? null : source,
        addressOf(page),
        options.tools,
        options.repeat,
      )
    );
    results.push({ page, outcomes, f1: {} });
  }
  return scored(corpus.name, results);
}

/**
 * @param {string} name
 * @param {PageResult[]} results
 * @returns {SetResult}
 */
function scored(name, results) {
  const rule = ruleFor(results.map(({ page }) => page));
  /** @type {Partial<Record<ToolName, Score>>} */
  const scores = {};
  for (const tool of options.tools) {
    const counted = results
      .filter(({ page }) => rule.knows(page))
      .map(({ page, outcomes, f1 }) => {
        const counts = rule.compare(page, outcomes[tool]?.text ?? '');
        f1[tool] = scoreOf(counts).f1;
        return { page, counts };
      });
    scores[tool] = rule.summarise(counted);
  }
  return { name, unit: rule.unit, tools: options.tools, results, scores };
}
