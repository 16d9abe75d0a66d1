import { foundOrMade } from '../../memo';
import { squeezed } from '../../text/space';
import type { Block } from '../find';
import { elementsOf } from '../prepare/nodes';
import type { Place } from './place';
import type { ShownDate } from './signs';

/** What any date has, in any of the digits: a year of four of them, or three short numbers. */
const YEAR =
  /(?<![\d٠-٩۰-۹])(?:[12١٢۱۲][\d٠-٩۰-۹]{3}|[7-9۷-۹][\d۰-۹](?<=[ا-ی] ..)|[\d٠-٩۰-۹]{1,2}([./])[\d٠-٩۰-۹]{1,2}\1[\d٠-٩۰-۹]{2})(?![\d٠-٩۰-۹])/;

/** What is in each of these. */
const NUMBER = /[\d٠-٩۰-۹]{2}/;

/** A line that gives a date is short (characters). */
const LONGEST_LINE = 160;

/** The dates of what readers wrote are never the article's. */
const COMMENT = '[class*=comment i],[id*=comment i]';

/** As much of an article's first text is looked at for the place and date with which agencies begin (characters). */
const DATELINE = 90;

/** Class names of rooms of a page away from its article. */
const ELSEWHERE =
  /(^|[\s_-])(nav|navbar|menu|footer|sidebar|widget|related|recent|comments?|latest|popular|ticker|weather|teaser)(?![a-z])/i;

/** The short texts of a page that may be dates, with what their places and elements say of them. */
export function shownDates(
  page: Element,
  { nodes, start }: Place,
  blocks: readonly Block[],
  anchor: Node | null,
): ShownDate[] {
  const stamps = stampsIn(page);
  // Most texts are none, and stand in no element that says more. A block's text is had for nothing, its nodes' are not.
  const candidates: readonly Node[] = stamps.size
    ? nodes
    : blocks.flatMap((block) => (NUMBER.test(block.text) ? block.nodes : []));
  const seen = new Set<Element>();
  const known = new Map<Element, string | null>();
  const dates: ShownDate[] = [];
  let index = -1;
  // Formulas stand among them, which have no data.
  for (const node of candidates as readonly Text[]) {
    if (node === nodes[start] && node.length > DATELINE) dates.push(...datelineOf(node.data, start));
    if (node.length > LONGEST_LINE) continue;
    const text = node.data;
    const isDate = YEAR.test(text);
    const parent = node.parentElement;
    if (!parent || seen.has(parent)) continue;
    const datetime = stamps.get(parent) ?? stamps.get(parent.parentElement) ?? '';
    if (!datetime && !isDate) continue;
    seen.add(parent);
    index = nodes.indexOf(node, index + 1);
    const room = parent.closest(COMMENT);
    if (room && !room.contains(anchor)) continue;
    const around = [parent, parent.parentElement, parent.parentElement?.parentElement].map(nameOf);
    dates.push({
      index,
      datetime,
      text,
      lines: linesAround(parent, known),
      name: around[0] ?? '',
      names: around.join(' '),
      marked: parent.closest('[itemprop~=datePublished],time[pubdate],.published') !== null,
      worth: (parent.closest('time') ? 1 : 0) - (standsElsewhere(parent, anchor) ? 3 : 0),
    });
  }
  return dates;
}

/** What elements say to machines of the dates that they show; older pages say it in the title of an `abbr`. */
function stampsIn(page: Element): ReadonlyMap<Element | null, string | null> {
  const stamps = new Map<Element | null, string | null>();
  for (const element of elementsOf(page, '[datetime],abbr'))
    stamps.set(element, element.getAttribute(element.localName === 'abbr' ? 'title' : 'datetime'));
  return stamps;
}

/** «القاهرة، 5 مايو 2020 (وكالات) – …»: the date before the first dash of a text. Worth less than any other. */
function datelineOf(text: string, index: number): ShownDate[] {
  const [line = ''] = /^[^.!?؟]*?\s[–—-]/.exec(text.trim().slice(0, DATELINE)) ?? [];
  if (!YEAR.test(line)) return [];
  return [
    { index, datetime: '', text: line, lines: [line], name: '', names: '', marked: false, worth: -0.5 },
  ];
}

/** The texts of the elements around, inside out, while they are short lines: a label or a split date is seen there. */
function linesAround(element: Element, known: Map<Element, string | null>): string[] {
  const lines: string[] = [];
  for (let outer: Element | null = element; outer && lines.length < 3; outer = outer.parentElement) {
    const line = shortText(outer, known);
    if (line === null) break;
    lines.push(line);
  }
  return lines;
}

/** An element's text, or null where it is no short line; remembered, because many texts share what is around them. */
function shortText(element: Element, known: Map<Element, string | null>): string | null {
  return foundOrMade(known, element, ({ textContent }) => {
    const text = squeezed((textContent ?? '').slice(0, 3 * LONGEST_LINE));
    return text.length > LONGEST_LINE ? null : text;
  });
}

/** Whether a date stands in a room of the page that the article is not in. */
function standsElsewhere(element: Element, anchor: Node | null): boolean {
  const room = element.closest('nav,footer,aside,[role=navigation],[role=complementary]');
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
