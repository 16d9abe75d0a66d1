import { squeezed } from '../../text/space';
import type { AddressOf } from '../prepare/addresses';
import { textsIn } from '../prepare/nodes';
import type { Place } from './place';
import type { ShownHeading } from './signs';

/** What could be the headline that readers see, by its markup; `itle` and `eadline` fit both cases of class names. */
const HEADLINE =
  'h1,h2,h3,[itemprop~=headline],:is([class*=itle],[class*=eadline]):is(h4,h5,h6,p,span,strong,b,td)';

/** Rooms of a page in which no article's headline stands. */
const ELSEWHERE = 'dialog,[role=dialog],nav,footer,aside,[role=navigation],[role=complementary]';

/** Parts inside a heading that are no part of the headline. */
const INSIDE = 'svg,button,sup,.screen-reader-text,.sr-only,.visually-hidden';

/** As many headings are looked at, and so many after the body's beginning: the article's own comes early. */
const MAX_HEADINGS = 60;
const MAX_BELOW = 5;

/** The headings among which the article's headline would be, in document order. */
export function shownHeadings(page: Element, { nodes, start }: Place, addressOf: AddressOf): ShownHeading[] {
  const headings: ShownHeading[] = [];
  // Both are in document order, so that each is looked for from where the last one was found.
  let from = 0;
  let below = 0;
  for (const element of page.querySelectorAll(HEADLINE)) {
    if (headings.length === MAX_HEADINGS || below > MAX_BELOW) break;
    if (element.closest(ELSEWHERE)) continue;
    const text = headingText(element);
    if (text.length < 2 || text.length > 300) continue;
    const index = nodes.indexOf(textsIn(element)[0] as Text, from);
    from = Math.max(from, index);
    if (start >= 0 && index >= start) below += 1;
    headings.push({
      index,
      text,
      level: Number(/^H([12])$/.exec(element.tagName)?.[1] ?? 3),
      isMixed: element.firstElementChild !== null,
      rest: restOf(element, text),
      href: addressOf(element.closest('a') ?? element.querySelector('a')),
    });
  }
  return headings;
}

/** Words of a kicker, at the most, and of what follows it, at the least. */
const KICKER = 5;
const REST = 3;

/** A heading's text behind the short element that it begins with, or null. */
function restOf({ firstElementChild: first }: Element, text: string): string | null {
  const kicker = squeezed(first?.textContent ?? '');
  // "Speaker: what was said" is one headline.
  if (!/[^:：|]$/.test(kicker) || !text.startsWith(`${kicker} `)) return null;
  const rest = text.slice(kicker.length + 1);
  const words = rest.split(' ').length;
  return words >= REST && kicker.split(' ').length <= Math.min(KICKER, words - 1) ? rest : null;
}

function headingText(element: Element): string {
  if (!element.firstElementChild) return squeezed(element.textContent ?? '');
  const copy = element.cloneNode(true) as Element;
  for (const part of copy.querySelectorAll(INSIDE)) part.remove();
  for (const gap of copy.querySelectorAll('br,div,p,span')) gap.before(' ');
  return squeezed(copy.textContent ?? '');
}
