// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/lib/command.mjs';
import { inFreshBrowser, serve } from './browser.mjs';
import { bundle } from './bundle.mjs';
import { report } from './report.mjs';

/** @typedef {import('./in-page').Name} Name */
/** @typedef {import('./report.mjs').Result} Result */

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,50000' },
    only: { type: 'string', default: 'catalog,miniSearch,scan' },
    opens: { type: 'string', default: '5' },
    queries: { type: 'string', default: '200' },
  },
});
const sizes = options.sizes.split(',').map(Number);
const names = /** @type {Name[]} */ (options.only.split(','));
const folder = join(ROOT, '.work', 'bench-library');
const profile = join(folder, 'profile');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
await bundle(join(folder, 'site'));
const { url, close } = await serve(join(folder, 'site'));
/** @template T @param {(page: import('./browser.mjs').BenchPage) => Promise<T>} work */
const inBrowser = (work) => inFreshBrowser(profile, url, work);
try {
  /** @type {Result[]} */
  const results = [];
  let filled = 0;
  for (const size of sizes) {
    console.log(`${size} articles: filling the library`);
    await inBrowser(({ call }) => call('fill', filled, size - filled));
    filled = size;
    for (const name of names) results.push(await measure(name, size));
    console.log(report(results));
    writeFileSync(join(folder, 'results.json'), JSON.stringify(results, null, 1));
  }
} finally {
  close();
}

/**
 * @param {Name} name
 * @param {number} size
 * @returns {Promise<Result>}
 */
async function measure(name, size) {
  console.log(`${size} articles: ${name}`);
  try {
    const built = await build(name, size);
    const empty = await inBrowser(({ memory }) => memory());
    /** @type {number[]} */
    const opens = [];
    for (let i = 1; i < Number(options.opens); i++)
      opens.push(await inBrowser(({ call }) => call('open', name)));
    return await inBrowser(async ({ call, memory }) => {
      opens.push(await call('open', name));
      const held = (await memory()) - empty;
      const queries = name === 'scan' ? 3 : Number(options.queries);
      const taken = await call('run', size, queries, name === 'scan' ? 0 : 30, 20);
      return {
        name,
        size,
        built,
        opens,
        ...taken,
        held,
        memory: (await memory()) - empty,
        disk: built.disk,
      };
    });
  } catch (error) {
    return { name, size, failure: String(error).split('\n')[0] ?? '' };
  }
}

/** @param {Name} name @param {number} size */
async function build(name, size) {
  if (name === 'catalog') return inBrowser(({ call }) => call('rebuild', size));
  if (name === 'scan') return { first: 0, all: 0, disk: 0 };
  return inBrowser(({ call }) => call('buildMiniSearch', size));
}
