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
  const from = start < 0 ? at : Math.max(0, at - ABOVE);
  // Texts that are parted by line breaks share what they stand in, which may be long.
  const known = new Map<Node | null, string>();
  return nodes.slice(from, at + BELOW).map((node, offset) => {
    const whole = known.get(node.parentNode) ?? lineOf(node.parentNode);
    known.set(node.parentNode, whole);
    return { index: from + offset, text: lineOf(node), whole };
  });
}

function lineOf(node: Node | null): string {
  return squeezed((node?.textContent ?? '').slice(0, LONGEST));
}
