import { squeezed } from '../../text/space';
import { textsIn } from '../prepare/nodes';
import type { Place } from './place';

/**
 * Elements that show an author, by their markup; `uthor`, `yline` and `riter` fit both cases of class names. What two
 * selectors have in common is asked first: each takes its time for every element of the page.
 */
const AUTHOR =
  'a:is([rel~=author],[href*="/author/"],[href*="/authors/"]),[itemprop~=author],[aria-labelledby*=yline],[class*=yline],[class*=y-line],[class*=ut]:is([class*=uthor],[class*=auteur]),[class*=ter]:is([class*=riter],[class*=reporter])';
/** Rooms of other authors. A page builder (Elementor) calls every part of a page a widget. */
const ELSEWHERE =
  'nav,footer:not(article *,section *),form,[class*=comment],[id*=comment],[class*=related],[class*=sidebar],[class*=widget]:not([class*=elementor]),[class*=bookmark]';

/** Longer elements hold more than an author (characters). */
const LONGEST = 160;

/** Lines that show an author near the article: above its end before those below, inner elements before outer ones. */
export function shownAuthors(page: Element, place: Place, anchor: Node | null): string[] {
  const last = place.nodes[place.end];
  const lines: { text: string; below: boolean; inner: boolean }[] = [];
  const elements = page.querySelectorAll(AUTHOR);
  for (const [index, element] of elements.entries()) {
    if (element.closest(ELSEWHERE)?.contains(anchor) === false) continue;
    const text = lineOf(element);
    if (!text || text.length > LONGEST) continue;
    const below = !!last && !(element.compareDocumentPosition(last) & Node.DOCUMENT_POSITION_FOLLOWING);
    lines.push({ text, below, inner: !element.contains(elements[index + 1] ?? null) });
  }
  return lines
    .sort((a, b) => Number(a.below) - Number(b.below) || Number(b.inner) - Number(a.inner))
    .map(({ text }) => text);
}

/** An element's text with a bar between its parts, so that a name does not run into the role or date after it. */
function lineOf(element: Element): string {
  return textsIn(element)
    .map((node) => squeezed(node.data))
    .filter((part) => part)
    .join(' | ');
}
