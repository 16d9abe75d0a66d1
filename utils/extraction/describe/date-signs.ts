import { squeezed } from '../../text/space';
import type { Nearby, Place } from './place';
import type { ShownDate } from './signs';

/** What any date has, in any of the digits: a year of four of them, or three short numbers. */
const YEAR = /(?<!\p{Nd})(?:[12١٢۱۲]\p{Nd}{3}|\p{Nd}{1,2}([./])\p{Nd}{1,2}\1\p{Nd}{2})(?!\p{Nd})/u;

/** A line that gives a date is short (characters). */
const LONGEST_LINE = 160;

/** Class names of rooms of a page away from its article. */
const ELSEWHERE =
  /(^|[\s_-])(nav|navbar|menu|footer|sidebar|widget|related|recent|comments?|latest|popular|ticker|weather|teaser)(?![a-z])/i;

/** Text nodes away from the article at which a date is as good as elsewhere; above the headline it is so earlier. */
const FAR = 40;
const FAR_ABOVE = 12;

/** The short texts of a page that may be dates, with what their places and elements say of them. */
export function shownDates({ place, headline }: Nearby): ShownDate[] {
  const anchor = headline ?? place.nodes[place.start] ?? null;
  const top = headline ? place.nodes.findIndex((node) => headline.contains(node)) : -1;
  const seen = new Set<Element>();
  const lines = new Map<Element, string | null>();
  const dates: ShownDate[] = [];
  for (const [index, node] of place.nodes.entries()) {
    const text = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (!parent || seen.has(parent) || text.length > LONGEST_LINE) continue;
    const datetime = parent.getAttribute('datetime') ?? parent.parentElement?.getAttribute('datetime') ?? '';
    if (!datetime && !YEAR.test(text)) continue;
    seen.add(parent);
    const around = [parent, parent.parentElement, parent.parentElement?.parentElement].map(nameOf);
    dates.push({
      datetime,
      text,
      line: lineAround(parent, lines),
      name: around[0] ?? '',
      names: around.join(' '),
      marked: parent.closest('[itemprop~="datePublished"],time[pubdate],.published') !== null,
      worth:
        (parent.closest('time') ? 1 : 0) -
        (standsElsewhere(parent, anchor) ? 3 : 0) +
        position(index, top, place),
    });
  }
  return dates;
}

/** The text of the largest element around that still is one short line, so that a label or a split date is seen. */
function lineAround(element: Element, lines: Map<Element, string | null>): string | null {
  let line: string | null = null;
  let outer: Element | null = element;
  for (let steps = 0; outer && steps < 3; steps++) {
    const longer = shortText(outer, lines);
    if (longer === null) break;
    line = longer;
    outer = outer.parentElement;
  }
  return line;
}

/** An element's text, or null where it is no short line; remembered, because many texts share what is around them. */
function shortText(element: Element, lines: Map<Element, string | null>): string | null {
  const known = lines.get(element);
  if (known !== undefined) return known;
  const text = squeezed((element.textContent ?? '').slice(0, 3 * LONGEST_LINE));
  const line = text.length > LONGEST_LINE ? null : text;
  lines.set(element, line);
  return line;
}

/** Whether a date stands in a room of the page that the article is not in. */
function standsElsewhere(element: Element, anchor: Node | null): boolean {
  const room = element.closest('nav,footer,aside,[role="complementary"],[role="navigation"]');
  if (room && !room.contains(anchor)) return true;
  let outer: Element | null = element;
  for (let steps = 0; outer && steps < 5; steps++) {
    if (outer.contains(anchor)) return false;
    if (ELSEWHERE.test(nameOf(outer))) return true;
    outer = outer.parentElement;
  }
  return false;
}

function nameOf(element: Element | null | undefined): string {
  return element ? `${element.getAttribute('class') ?? ''} ${element.id}` : '';
}

/** Between headline and body is best, close to them good, inside the body not much; a page's head shows today. */
function position(index: number, top: number, place: Place): number {
  const start = Math.max(place.start, top);
  const end = Math.max(place.end, start);
  if (start < 0 || (index > start && index < end)) return 0;
  const distance = Math.min(
    index < start ? start - index : index - end,
    top < 0 ? Number.POSITIVE_INFINITY : Math.abs(index - top),
  );
  const closeness = Math.max(-1, 1 - distance / FAR);
  if (index >= start) return closeness;
  if (index >= top) return closeness + 1.5;
  return top - index > FAR_ABOVE ? -2 : closeness + 0.5;
}
