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

/** The place of a body in its page: its nodes are copies, but their texts are the page's own. */
export function placeOf(page: Element, body: Element): Place {
  const nodes = textsIn(page);
  const indices = new Map<string, number>();
  nodes.forEach((node, index) => {
    const text = tellingText(node);
    if (text && !indices.has(text)) indices.set(text, index);
  });
  const texts = textsIn(body)
    .map(tellingText)
    .filter((text) => indices.has(text));
  const at = texts.map((text) => indices.get(text) as number);
  const start = at[firstOfRun(texts, at)] ?? -1;
  return { nodes, start, end: Math.max(start, at.at(-1) ?? -1) };
}

/** A node's text without the space around it; '' where it is too short. A length is had for less than a text. */
function tellingText(node: Text): string {
  const text = node.length < TELLING_LENGTH ? '' : node.data.trim();
  return text.length < TELLING_LENGTH ? '' : text;
}

/** The first text after those that strayed above the article. */
function firstOfRun(texts: readonly string[], at: readonly number[]): number {
  let left = STRAY * texts.reduce((sum, { length }) => sum + length, 0);
  let first = 0;
  for (const [index, { length }] of texts.entries()) {
    left -= length;
    if (left < 0 || at.length < index + 2) break;
    if ((at[index + 1] as number) - (at[index] as number) > GAP) first = index + 1;
  }
  return first;
}
