// @ts-check
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FACTS, truthOf } from './facts.mjs';
import { shingles, squeeze } from './scores.mjs';

/** @typedef {import('./corpus.mjs').Page} Page */
/** @typedef {import('./in-page').Outcome} Outcome */
/** @typedef {import('./run.mjs').PageResult} PageResult */

/**
 * Writes, per page, what each tool missed and what it took too much, and an index of the pages, the worst first.
 * @param {string} folder
 * @param {string} set
 * @param {PageResult[]} results
 * @param {import('./in-page').ToolName[]} tools the one to sort by first
 */
export function writeDifferences(folder, set, results, tools) {
  const target = join(folder, set);
  mkdirSync(target, { recursive: true });
  for (const result of results)
    writeFileSync(join(target, `${fileName(result.page.id)}.txt`), describe(result, tools));
  const key = (/** @type {PageResult} */ { f1 }) => (tools[0] && f1[tools[0]]) ?? 0;
  const sorted = [...results].sort((a, b) => key(a) - key(b));
  const lines = sorted.map(({ page, f1 }) => `${figures(f1)}  ${fileName(page.id)}.txt  ${page.url ?? ''}`);
  writeFileSync(join(target, 'INDEX.txt'), `F1 of ${tools.join(', ')}\n${lines.join('\n')}\n`);
}

/** @param {Record<string, number>} f1 */
function figures(f1) {
  return Object.values(f1)
    .map((value) => value.toFixed(3))
    .join('  ');
}

/** @param {string} id */
function fileName(id) {
  return id.replace(/[^\p{L}\p{N}._-]+/gu, '_').slice(0, 80);
}

/**
 * @param {PageResult} result
 * @param {import('./in-page').ToolName[]} tools
 */
function describe({ page, outcomes, f1 }, tools) {
  const head = [page.id, page.url ?? '', ...FACTS.map((fact) => `${fact}: ${truthOf(page, fact) ?? '?'}`)];
  const parts = tools.map((tool) => {
    const outcome = outcomes[tool];
    if (!outcome) return tool;
    return [
      `===== ${tool}  F1 ${(f1[tool] ?? 0).toFixed(3)}  ${outcome.ms.toFixed(1)} ms  ${outcome.failure ?? ''}`,
      ...FACTS.map((fact) => `${fact}: ${outcome[fact]}`),
      ...listed('missing', missing(page, outcome.text)),
      ...listed('extra', extra(page, outcome.text)),
    ].join('\n');
  });
  return `${[...head, ...parts].join('\n')}\n`;
}

/**
 * @param {string} name
 * @param {string[]} lines
 */
function listed(name, lines) {
  return lines.length === 0 ? [] : [`--- ${name}`, ...lines];
}

/**
 * @param {Page} page
 * @param {string} text
 */
function missing(page, text) {
  if (truthText(page)) return linesNotIn(truthText(page), text);
  return (page.with ?? []).filter((chunk) => !squeeze(text).includes(squeeze(chunk)));
}

/**
 * @param {Page} page
 * @param {string} text
 */
function extra(page, text) {
  if (truthText(page)) return linesNotIn(text, truthText(page));
  return (page.without ?? []).filter((chunk) => squeeze(text).includes(squeeze(chunk)));
}

/** @param {Page} page */
function truthText(page) {
  return page.body ?? page.words ?? '';
}

/**
 * The lines of a text of which less than half is in the other.
 * @param {string} text
 * @param {string} other
 */
function linesNotIn(text, other) {
  const there = new Set([...shingles(other, 1), ...shingles(other, 2), ...shingles(other, 3)]);
  return text.split('\n').filter((line) => {
    const own = shingles(line, 3);
    return own.length > 0 && own.filter((shingle) => there.has(shingle)).length < own.length / 2;
  });
}
