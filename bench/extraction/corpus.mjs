// @ts-check
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/**
 * One page with what is true of it, as manifest.json states it. Which truth there is depends on the set.
 * @typedef {object} Page
 * @property {string} id
 * @property {string | null} url
 * @property {string} file gzipped HTML, relative to the set's folder
 * @property {string} [body] the article's text
 * @property {string} [words] the article's text, of which only the words count
 * @property {string[]} [with] pieces of text that belong to the article
 * @property {string[]} [without] pieces of text that don't
 * @property {string} [site] pages of one site count as one
 * @property {{ title?: string, author?: string | string[], date?: string }} [meta]
 */

/**
 * @typedef {object} Corpus One set of pages.
 * @property {string} name
 * @property {string} folder
 * @property {Page[]} pages
 */

/**
 * @param {string} folder holds one folder a set, each with a manifest.json
 * @param {string[]} sets names; all where empty
 * @param {string[]} only parts of page ids; all where empty
 * @returns {Corpus[]}
 */
export function readCorpora(folder, sets, only) {
  if (!existsSync(folder)) throw new Error(`There is no corpus at ${folder}: give its folder with --corpus.`);
  const names = sets.length > 0 ? sets : readdirSync(folder).sort();
  return names
    .filter((name) => existsSync(join(folder, name, 'manifest.json')))
    .map((name) => readCorpus(join(folder, name), name, only))
    .filter(({ pages }) => pages.length > 0);
}

/**
 * @param {string} folder
 * @param {string} name
 * @param {string[]} only
 * @returns {Corpus}
 */
function readCorpus(folder, name, only) {
  /** @type {Page[]} */
  const all = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const pages = all.filter(({ id }) => only.length === 0 || only.some((part) => id.includes(part)));
  return { name, folder, pages };
}

/**
 * @param {Corpus} corpus
 * @param {Page} page
 * @returns {string} the page's HTML
 */
export function readSource(corpus, page) {
  const bytes = readFileSync(join(corpus.folder, page.file));
  return (page.file.endsWith('.gz') ? gunzipSync(new Uint8Array(bytes)) : bytes).toString('utf8');
}

/**
 * A page's address, usable as a base: some sets hold pages without one, or with a damaged one.
 * @param {Page} page
 */
export function addressOf(page) {
  return page.url && /^https?:/.test(page.url) && URL.canParse(page.url) ? page.url : 'https://page.invalid/';
}
