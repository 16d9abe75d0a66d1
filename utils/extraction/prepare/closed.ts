import { elementsOf, matchesIn } from './nodes';

/** Text this long, in proper paragraphs, is a part of the article, whatever opens it (characters). */
const LONG_TEXT = 600;
/** Shorter ones are labels and notices. */
const SHORTEST = 40;
/** Hidden neighbours that may stand between a closed part and what opens it. */
const REACH = 9;

/** An item of microdata by itself: where it is hidden, it says to machines what the page shows elsewhere. */
export const ITEM = 'div[itemscope]:not([itemprop])';
/** What asks something of a reader, or of machines: no text of an article holds it. */
const INTERFACE = `form,button,input,textarea,[role$=dialog],${ITEM}`;
/** What a reader clicks to open what is closed beside it. */
const OPENERS =
  'button,h2,h3,h4,h5,h6,dt,[role=button],[role^=tab],[aria-expanded],[class*=toggle],[class*=question],a:not([href]),a[href^="#"],a[href^="javascript:"]';
const SIDES = ['previousElementSibling', 'nextElementSibling'] as const;

/**
 * Is a hidden element a closed part of the text: the answer of an accordion, the rest behind "read more"? Menus, dialogs
 * and notices are hidden too; they are no prose, lie over the page, or nothing beside them opens them.
 * @param isOver whether it lies over the page when it is shown
 * @param isHidden whether a sibling is hidden as well
 */
export function isClosedText(
  element: Element,
  isOver: boolean,
  isHidden: (sibling: Element) => boolean,
): boolean {
  // Wikis hide the formula that they show as an image.
  if (element.firstElementChild?.localName === 'math') return true;
  if (isOver || !isProse(element) || isAboveHeadline(element)) return false;
  const length = lengthOf(element);
  if (length >= LONG_TEXT && lengthIn(element, 'p') > length / 2) return true;
  return SIDES.some((side) => {
    let beside = element[side];
    for (let steps = 0; beside && steps < REACH && isHidden(beside); steps++) beside = beside[side];
    return !!beside && matchesIn(beside, OPENERS);
  });
}

/** There governments say by what a reader can tell their sites, and others what they are about. */
function isAboveHeadline(element: Element): boolean {
  // Remembered by the browser while nothing changes, which a query is not. The copy of a shadow root has no such list.
  const root = element.getRootNode() as Partial<Element>;
  const headline = root.getElementsByTagName?.('h1')[0];
  return !!headline && (element.compareDocumentPosition(headline) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

/** Buttons that open the text below them are its headings. */
export function nameOpeners(body: Element): void {
  for (const button of elementsOf(body, 'button,[role=button]')) {
    const { nextElementSibling: text } = button;
    if (!text || !button.matches('[aria-expanded],[class*=accordion]') || !isProse(text)) continue;
    const heading = button.ownerDocument.createElement('h4');
    heading.append(...button.childNodes);
    button.replaceWith(heading);
  }
}

function isProse(element: Element): boolean {
  const length = lengthOf(element);
  return length >= SHORTEST && !matchesIn(element, INTERFACE) && lengthIn(element, 'a') <= length / 2;
}

function lengthIn(element: Element, selector: string): number {
  let sum = 0;
  for (const inner of element.querySelectorAll(selector)) sum += lengthOf(inner);
  return sum;
}

function lengthOf({ textContent }: Element): number {
  return textContent?.trim().length ?? 0;
}
