// @ts-check
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onBenchPage } from './browser.mjs';

/** @typedef {import('./browser.mjs').BenchPage} BenchPage */
/** @typedef {import('./extension.mjs').BenchExtension} BenchExtension */
/** @typedef {import('./in-page').Name} Name */
/** @typedef {import('./report.mjs').Result} Result */
/** @typedef {{ first: number, all: number, disk: number }} Built milliseconds to the first rows and to the end, bytes */

/** Articles that are written before the browser is started anew: what it holds on to grows. */
const FILLED_AT_ONCE = 10_000;

/** A browser's profile with a library of some size; what was made in it once is not made again. */
export class FilledLibrary {
  /**
   * @param {string} folder
   * @param {number} size articles
   * @param {BenchExtension} extension
   */
  constructor(folder, size, extension) {
    this.size = size;
    this.extension = extension;
    this.profile = join(folder, `profile-${size}`);
    this.notes = join(folder, `profile-${size}.json`);
    mkdirSync(this.profile, { recursive: true });
    /** @type {{ filled: number, built: Partial<Record<Name, Built>> }} */
    this.made = existsSync(this.notes)
      ? JSON.parse(readFileSync(this.notes, 'utf8'))
      : { filled: 0, built: {} };
  }

  async fill() {
    while (this.made.filled < this.size) {
      const count = Math.min(FILLED_AT_ONCE, this.size - this.made.filled);
      await this.#inBrowser(({ call }) => call('fill', this.made.filled, count));
      this.made.filled += count;
      this.#note();
    }
  }

  /** @param {Name} name @returns {Promise<Built>} */
  async build(name) {
    const built = this.made.built[name] ?? (await this.#build(name));
    this.made.built[name] = built;
    this.#note();
    return built;
  }

  /**
   * @param {Name} name
   * @param {{ opens: number, queries: number }} runs
   * @returns {Promise<Result>}
   */
  async measure(name, runs) {
    try {
      return await this.#measure(name, runs);
    } catch (error) {
      return { name, size: this.size, failure: String(error).split('\n')[0] ?? '' };
    }
  }

  /** @param {Name} name @param {{ opens: number, queries: number }} runs @returns {Promise<Result>} */
  async #measure(name, runs) {
    const { size } = this;
    const built = await this.build(name);
    const empty = await this.#inBrowser(({ memory }) => memory());
    /** @type {number[]} */
    const opens = [];
    for (let i = 1; i < runs.opens; i++) opens.push(await this.#inBrowser(({ call }) => call('open', name)));
    return this.#inBrowser(async ({ call, memory }) => {
      opens.push(await call('open', name));
      const held = (await memory()) - empty;
      const queries = name === 'scan' ? 3 : runs.queries;
      const taken = await call('run', size, queries, name === 'scan' ? 0 : 30, 20);
      const after = (await memory()) - empty;
      return { name, size, built, opens, ...taken, held, memory: after, disk: built.disk };
    });
  }

  /** @param {Name} name */
  async #build(name) {
    if (name === 'catalog') {
      await this.forgetCatalog();
      return this.#inBrowser(({ call }) => call('rebuild', this.size));
    }
    if (name === 'scan') return { first: 0, all: 0, disk: 0 };
    return this.#inBrowser(({ call }) => call('buildMiniSearch', this.size));
  }

  async forgetCatalog() {
    await this.#inBrowser(({ call }) => call('forgetCatalog'));
    delete this.made.built.catalog;
    this.#note();
  }

  /** @template T @param {(page: BenchPage) => Promise<T>} work */
  #inBrowser(work) {
    return onBenchPage(this.profile, this.extension, work);
  }

  #note() {
    writeFileSync(this.notes, JSON.stringify(this.made));
  }
}
