/** Text this long, in proper paragraphs, is a collapsed part of the article rather than a hidden part of the interface. */
const COLLAPSED_TEXT = 600;

/**
 * A deep copy of a document, without what a live page hides by its style sheets. A document without a window (from
 * DOMParser) has no computed style: there only attributes speak, which later stages read.
 */
export function copyVisible(page: Document): Document {
  const copy = Node.prototype.cloneNode.call(page, true) as Document;
  const view = page.defaultView;
  if (!view || !page.body || !copy.body) return copy;
  stampDirection(page.body, copy.body, view);
  const copies = copy.body.getElementsByTagName('*');
  const hidden: Element[] = [];
  let index = 0;
  for (const element of page.body.getElementsByTagName('*')) {
    const twin = copies[index];
    index += 1;
    if (twin && isHidden(element) && !isCollapsedText(twin)) hidden.push(twin);
  }
  for (const element of hidden) element.remove();
  return copy;
}

/** What the browser computed for the body, where no attribute says it. */
function stampDirection(body: HTMLElement, copy: HTMLElement, view: Window): void {
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
