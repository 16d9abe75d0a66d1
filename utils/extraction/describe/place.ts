import { textsIn } from '../prepare/nodes';

/** Shorter text stands in a page many times: it tells no place (characters). */
const TELLING_LENGTH = 50;

/** Where an article's body stands in its page. */
export interface Place {
  /** The page's text nodes, in document order. */
  nodes: readonly Text[];
  /** Indices of the nodes with the body's first and last telling texts; -1 where they are not in the page. */
  start: number;
  end: number;
}

/** Texts of the page between one of the body's and the next from which the first strayed: a notice, a site's motto. */
const GAP = 30;
/** Share of the body's telling text that may stray so. */
const STRAY = 0.1;

/** The place of what is written of a page. */
export function placeOf(page: Element, written: ReadonlySet<Node>): Place {
  const nodes = textsIn(page);
  const at: number[] = [];
  nodes.forEach((node, index) => {
    if (written.has(node) && isTelling(node.data)) at.push(index);
  });
  const start = firstOfRun(nodes, at);
  return { nodes, start, end: at.at(-1) ?? -1 };
}

function isTelling(text: string): boolean {
  return text.trim().length >= TELLING_LENGTH;
}

/** The index of the first text after those that strayed above the article, or -1. */
function firstOfRun(nodes: readonly Text[], at: readonly number[]): number {
  const lengths = at.map((index) => nodes[index]?.length ?? 0);
  let left = STRAY * lengths.reduce((sum, length) => sum + length, 0);
  let [first = -1] = at;
  for (let index = 0; index + 1 < at.length; index++) {
    left -= lengths[index] as number;
    if (left < 0) break;
    const next = at[index + 1] as number;
    if (next - (at[index] as number) > GAP) first = next;
  }
  return first;
}
