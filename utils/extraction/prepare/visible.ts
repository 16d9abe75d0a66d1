import { disarmNames } from './disarm';

/** Text this long, in proper paragraphs, is a collapsed part of the article rather than a hidden part of the interface. */
const COLLAPSED_TEXT = 600;

/**
 * A deep copy of a document, without what a live page hides by its style sheets, and harmless to walk. A document
 * without a window (from DOMParser) has no computed style: there only attributes speak, which later stages read.
 *
 * A live document's own properties can be replaced by the names of its elements (`<img name="body">`), so that they
 * are taken from the prototypes here.
 */
export function copyVisible(page: Document): Document {
  const copy = Node.prototype.cloneNode.call(page, true) as Document;
  disarmNames(copy);
  const view: Window | null = Reflect.get(Document.prototype, 'defaultView', page);
  const body = Document.prototype.querySelector.call(page, 'body');
  if (!view || !body || !copy.body) return copy;
  stampDirection(body, copy.body, view);
  const copies = copy.body.getElementsByTagName('*');
  const hidden: Element[] = [];
  let index = 0;
  for (const element of body.getElementsByTagName('*')) {
    const twin = copies[index];
    index += 1;
    if (twin && isHidden(element) && !isCollapsedText(twin)) hidden.push(twin);
  }
  for (const element of hidden) element.remove();
  return copy;
}

/** What the browser computed for the body, where no attribute says it. */
function stampDirection(body: Element, copy: HTMLElement, view: Window): void {
  const { direction } = view.getComputedStyle(body);
  if (direction === 'rtl' && !copy.closest('[dir]')) copy.setAttribute('dir', direction);
}

const NEVER_SHOWN =
  /^(head|script|style|noscript|template|link|meta|title|br|wbr|source|track|area|param|col)$/;

function isHidden(element: Element): boolean {
  if (NEVER_SHOWN.test(element.localName)) return false;
  return (
    typeof element.checkVisibility === 'function' && !element.checkVisibility({ visibilityProperty: true })
  );
}

function isCollapsedText(element: Element): boolean {
  const text = element.textContent ?? '';
  if (text.length < COLLAPSED_TEXT) return false;
  let prose = 0;
  for (const paragraph of element.querySelectorAll('p')) prose += paragraph.textContent?.length ?? 0;
  return prose > text.length / 2;
}
