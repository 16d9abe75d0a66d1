/** The half of the training that runs in the browser: a page's blocks in numbers, as the engine measures them. */
import { type Features, measure } from '../../../utils/extraction/find/features';
import { readabilityPick } from '../../../utils/extraction/find/readability';
import { type Part, segment } from '../../../utils/extraction/find/segment';
import { preparePage } from '../../../utils/extraction/prepare';
import { statedOf } from '../../../utils/extraction/stated';
import { parsePage } from '../page';

/** One page as plain data. */
export interface PageRows extends Features {
  texts: string[];
  words: number[];
  /** For each block, the number of its part; for each part, the number of its parent, -1 for the outermost. */
  parts: number[];
  parents: number[];
}

function rowsOf(source: string, url: string): PageRows {
  const { document, metadata } = preparePage(parsePage(source, url), url);
  const segments = segment(document.body, readabilityPick(document));
  const numbers = new Map<Part, number>();
  const parents: number[] = [];
  const numberOf = (part: Part | null): number => {
    if (!part) return -1;
    const known = numbers.get(part);
    if (known !== undefined) return known;
    const parent = numberOf(part.parent);
    numbers.set(part, parents.length);
    return parents.push(parent) - 1;
  };
  return {
    ...measure(segments, statedOf(metadata, url)),
    texts: segments.blocks.map(({ text }) => text),
    words: segments.blocks.map(({ words }) => words),
    parts: segments.blocks.map(({ part }) => numberOf(part)),
    parents,
  };
}

Object.assign(globalThis, { rowsOf });
