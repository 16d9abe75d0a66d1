/** The half of the training that runs in the browser: a page's blocks in numbers, as the engine measures them. */
import { measure } from '../../../utils/extraction/find/features';
import { segment } from '../../../utils/extraction/find/segment';
import { preparePage } from '../../../utils/extraction/prepare';
import { statedOf } from '../../../utils/extraction/stated';
import { parsePage } from '../page';

/** One page as plain data, one row a block; the signs are those of the block and of its place. */
export interface PageRows {
  signs: number[][];
  measures: number[][];
  templates: number[];
  texts: string[];
  words: number[];
}

function rowsOf(source: string, url: string): PageRows {
  const prepared = preparePage(parsePage(source, url), url);
  if (!prepared) throw new Error(`nothing to see on ${url}`);
  const { body, metadata, addressOf } = prepared;
  const segments = segment(body, addressOf);
  const { signs, placeSigns, measures, templates } = measure(segments, statedOf(metadata, url));
  return {
    signs: signs.map((own, index) => own.concat(placeSigns[index] ?? [])),
    measures,
    templates,
    texts: segments.blocks.map(({ text }) => text),
    words: segments.blocks.map(({ words }) => words),
  };
}

Object.assign(globalThis, { rowsOf });
