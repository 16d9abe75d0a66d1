// @ts-check
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../../scripts/lib/command.mjs';
import { BenchExtension } from './extension.mjs';
import { FilledLibrary } from './filled-library.mjs';
import { report } from './report.mjs';
import { measureRoom } from './room.mjs';
import { reportRooms } from './room-report.mjs';

/** @typedef {import('./in-page').Name} Name */

const { values: options } = parseArgs({
  options: {
    sizes: { type: 'string', default: '10000,50000' },
    only: { type: 'string', default: 'catalog,miniSearch,scan,room' },
    opens: { type: 'string', default: '5' },
    queries: { type: 'string', default: '200' },
    keep: { type: 'boolean', default: false },
  },
});
const runs = { opens: Number(options.opens), queries: Number(options.queries) };
const only = options.only.split(',');
const names = /** @type {Name[]} */ (only.filter((name) => name !== 'room'));
const folder = join(ROOT, '.work', 'bench-library');
if (!options.keep) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const extension = new BenchExtension(join(folder, 'extension'));
await extension.make();

/** @type {import('./report.mjs').Result[]} */
const results = [];
/** @type {import('./room.mjs').RoomResult[]} */
const rooms = [];
for (const size of options.sizes.split(',').map(Number)) {
  const library = new FilledLibrary(folder, size, extension);
  say(size, 'filling the library');
  await library.fill();
  for (const name of names) {
    say(size, name);
    results.push(await library.measure(name, runs));
    console.log(report(results));
  }
  if (only.includes('room')) {
    say(size, 'library.html');
    await library.build('catalog');
    rooms.push(await measureRoom(library, runs.opens));
    console.log(reportRooms(rooms));
  }
  writeFileSync(join(folder, 'results.json'), JSON.stringify({ results, rooms }, null, 1));
}

/** @param {number} size @param {string} what */
function say(size, what) {
  const load = loadavg()[0]?.toFixed(1);
  console.log(`${new Date().toISOString().slice(11, 19)} (load ${load}) ${size} articles: ${what}`);
}
