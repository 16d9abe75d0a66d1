import { foundOrMade } from '../../memo';
import { squeezed } from '../../text/space';
import type { Place } from './place';
import type { ShownHeading, ShownLine } from './signs';

/** As many texts are told above the body's beginning, and so many from there and from its end on. */
const ABOVE = 60;
const BELOW = 12;
/** Longer texts are no lines (characters). */
const LONGEST = 160;

/** The texts above an article, its first ones and those behind it, in order: a headline or a byline without markup stands there. */
export function shownLines({ nodes, start, end }: Place, [first]: readonly ShownHeading[]): ShownLine[] {
  const at = start < 0 ? (first?.index ?? 0) : start;
  // Texts that are parted by line breaks share what they stand in, which may be long.
  const known = new Map<Node | null, string>();
  const lines: ShownLine[] = [];
  const add = (index: number): void => {
    const node = nodes[index];
    const text = lineOf(node);
    if (node && text) lines.push({ index, text, whole: foundOrMade(known, node.parentNode, lineOf) });
  };
  for (let index = at - 1; start >= 0 && index >= 0 && lines.length < ABOVE; index--) add(index);
  lines.reverse();
  for (let index = at; index < Math.max(at, end) + BELOW; index++)
    if (index < at + BELOW || index > end) add(index);
  return lines;
}

function lineOf(node: Node | null | undefined): string {
  return squeezed((node?.textContent ?? '').slice(0, LONGEST));
}
