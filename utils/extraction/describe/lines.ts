import { foundOrMade } from '../../memo';
import { squeezed } from '../../text/space';
import type { Place } from './place';
import type { ShownHeading, ShownLine } from './signs';

/** As many texts are told above the body's beginning, and so many below. */
const ABOVE = 60;
const BELOW = 12;
/** Longer texts are no lines (characters). */
const LONGEST = 160;

/** The texts above an article and its first ones, in order: a headline or a byline without markup stands there. */
export function shownLines({ nodes, start }: Place, [first]: readonly ShownHeading[]): ShownLine[] {
  const at = start < 0 ? (first?.index ?? 0) : start;
  // Texts that are parted by line breaks share what they stand in, which may be long.
  const known = new Map<Node | null, string>();
  const lines: ShownLine[] = [];
  const add = (index: number): void => {
    const node = nodes[index];
    const text = node ? lineOf(node) : '';
    if (!node || !text) return;
    lines.push({ index, text, whole: foundOrMade(known, node.parentNode, lineOf) });
  };
  for (let index = at - 1; start >= 0 && index >= 0 && lines.length < ABOVE; index--) add(index);
  lines.reverse();
  for (let index = at; index < at + BELOW; index++) add(index);
  return lines;
}

function lineOf(node: Node | null): string {
  return squeezed((node?.textContent ?? '').slice(0, LONGEST));
}
