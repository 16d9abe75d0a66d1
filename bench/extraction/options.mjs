// @ts-check
import { parseArgs } from 'node:util';

/** @typedef {import('./in-page').ToolName} ToolName */

/**
 * @typedef {object} Options
 * @property {string} corpus folder that holds one folder a set
 * @property {string[]} sets names of the sets to run; all of the corpus where empty
 * @property {string[]} only ids of pages, or parts of ids; all where empty
 * @property {ToolName[]} tools
 * @property {number} repeat runs of each tool on each page, of which the quickest counts
 * @property {boolean} live pages are opened in the browser, not only parsed: Warraq alone can be asked about them
 * @property {string} out folder for the per-page differences
 */

/** @type {ToolName[]} */
const TOOLS = ['warraq', 'readability', 'defuddle'];

const HELP = `npm run bench:extraction -- [options]

  --corpus DIR    folder with one folder a set (default: $WARRAQ_CORPUS, else ../shared/corpus)
  --set NAME      only this set; may be given several times
  --only ID       only pages whose id contains this; may be given several times
  --tools LIST    ${TOOLS.join(',')} (default: all), e.g. --tools warraq
  --repeat N      runs of each tool on each page, the quickest counts (default 1)
  --live          open each page as a reader would have it, without network and scripts; Warraq alone
  --out DIR       where the per-page differences go (default .work/bench/extraction)
  --help`;

/**
 * @param {string[]} argv
 * @returns {Options}
 */
export function readOptions(argv) {
  const { values } = parseArgs({
    args: argv,
    options: {
      corpus: { type: 'string', default: process.env.WARRAQ_CORPUS ?? '../shared/corpus' },
      set: { type: 'string', multiple: true, default: [] },
      only: { type: 'string', multiple: true, default: [] },
      tools: { type: 'string', default: TOOLS.join(',') },
      repeat: { type: 'string', default: '1' },
      live: { type: 'boolean', default: false },
      out: { type: 'string', default: '.work/bench/extraction' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    process.exit(0);
  }
  const { live, only, corpus, out } = values;
  // The others change the page that they are given.
  const tools = live ? TOOLS.slice(0, 1) : TOOLS.filter((tool) => values.tools.split(',').includes(tool));
  const repeat = Number.parseInt(values.repeat, 10);
  if (tools.length === 0 || !(repeat > 0)) throw new Error(HELP);
  return { corpus, sets: values.set, only, tools, repeat, live, out };
}
