// @ts-check

/** @typedef {import('./timing').Timing} Timing */

/**
 * @typedef {{ name: string, size: number, failure: string } | Measured} Result
 */

/**
 * @typedef {object} Measured
 * @property {string} name
 * @property {number} size
 * @property {{ first: number, all: number, disk: number }} built milliseconds to the first rows and to the end, bytes
 * @property {number[]} opens
 * @property {Timing} query
 * @property {Timing} typing
 * @property {Timing} save
 * @property {number} held bytes after opening
 * @property {number} memory bytes after all questions
 * @property {number} disk bytes
 */

const HEADINGS = [
  ['articles', 'contender', 'cold open', 'query p50', 'query p95', 'typing p50', 'typing p95', 'save one'],
  ['memory opened', 'memory after', 'disk', 'build: first rows', 'build: all'],
].flat();

/** @param {Result[]} results @returns {string} a table in Markdown; times in milliseconds, sizes in megabytes */
export function report(results) {
  const rows = results.map((result) =>
    'failure' in result ? [result.size, result.name, result.failure, ...Array(10).fill('')] : cells(result),
  );
  return [HEADINGS, HEADINGS.map(() => '---:'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

/** @param {Measured} result */
function cells({ name, size, built, opens, query, typing, save, held, memory, disk }) {
  const ms = (/** @type {number} */ time) => (time < 10 ? time.toFixed(1) : String(Math.round(time)));
  const mb = (/** @type {number} */ bytes) => (bytes / 1e6).toFixed(0);
  const median = [...opens].sort((a, b) => a - b)[Math.floor(opens.length / 2)] ?? 0;
  const times = [median, query.p50, query.p95, typing.p50, typing.p95, save.p50].map(ms);
  return [size, name, ...times, mb(held), mb(memory), mb(disk), ms(built.first), ms(built.all)];
}
