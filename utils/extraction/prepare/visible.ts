import { isClosedText } from './closed';
import { disarmNames } from './disarm';
import { findMarks } from './marks';
import { bodyOf } from './nodes';
import { composeShadow, openDeclaredShadows, type ShadowRootOf } from './shadow';
import { isUnseen } from './unseen';

/** Shadow roots inside of each other, and frames, that an honest page has at the most. */
const DEEPEST = 20;

/** What a copy needs to know of a live page besides its document. */
export interface Looking {
  shadowRoot: ShadowRootOf;
  /** What the document of a frame says, to be put in the frame's place; null where it says nothing. */
  readFrame: (inner: Document) => Element | null;
  /** What of the page is to be found again in the copy. */
  ranges: readonly Range[];
}

/**
 * A deep copy of a document's root as it is shown: without what a live page hides by its style sheets, with shadow roots and
 * frames of the same origin in their places, and harmless to walk. A document without a window (from DOMParser) has no
 * computed style: there only attributes and declared shadow roots speak, the former to later stages. The copy stands in no
 * document, which would be told of every change, read its style sheets and show its names as properties.
 *
 * A live document's own properties can be replaced by the names of its elements (`<img name="body">`), so that they
 * are taken from the prototypes here.
 */
export function copyVisible(page: Document, looking: Looking): Element | null {
  const root = Document.prototype.querySelector.call(page, 'html:root');
  if (!root) return null;
  const maker: DOMImplementation = Reflect.get(Document.prototype, 'implementation', page);
  const document = maker.createHTMLDocument('');
  const copy = document.importNode(root, true);
  disarmNames(copy, 'form ');
  const view: Window | null = Reflect.get(Document.prototype, 'defaultView', page);
  const body = bodyOf(root);
  const twin = bodyOf(copy);
  if (!view || !body || !twin) {
    if (openDeclaredShadows(copy)) copy.normalize();
    return copy;
  }
  const putMarks = findMarks(root, copy, looking.ranges);
  stampDirection(body, twin, view);
  const found: Found = { hidden: [], frames: [], isComposed: false, placed: new Map() };
  look(body, twin, looking, found);
  putMarks();
  // Slots leave texts side by side that are one to a reader.
  if (found.isComposed) copy.normalize();
  for (const [frame, twin] of found.frames) {
    const inner = frame.contentDocument && looking.readFrame(frame.contentDocument);
    if (inner) twin.replaceWith(document.importNode(inner, true));
  }
  for (const twin of found.hidden) twin.remove();
  return copy;
}

interface Found {
  hidden: Element[];
  frames: [frame: HTMLIFrameElement, twin: Element][];
  isComposed: boolean;
  placed: Map<string, boolean>;
}

/** Go through a tree and its copy side by side. Nothing moves in a copy before its tree has been looked at. */
function look(tree: ParentNode, copy: ParentNode, looking: Looking, found: Found, depth = 0): void {
  const twins = copy.querySelectorAll('*');
  const hosts: [host: Element, root: ShadowRoot, twin: Element][] = [];
  const hidden = new Map<Element, Element>();
  let last: Element | null = null;
  let index = 0;
  for (const element of tree.querySelectorAll('*')) {
    const twin = twins[index];
    index += 1;
    if (!twin) break;
    if (last?.contains(twin)) continue;
    const hides = isHidden(element);
    if (hides || isUnseen(element, twin, found.placed)) {
      last = twin;
      if (hides) hidden.set(twin, element);
      else found.hidden.push(twin);
      continue;
    }
    const root = looking.shadowRoot(element);
    if (root && depth < DEEPEST) hosts.push([element, root, twin]);
    if (/^i?frame$/.test(element.localName)) found.frames.push([element as HTMLIFrameElement, twin]);
  }
  for (const [twin, element] of hidden) {
    const { display, visibility, position } = getComputedStyle(element);
    // Hidden by what is around it, which the browser itself closes: <details>, or what is hidden until it is found.
    if (display !== 'none' && visibility === 'visible') hidden.delete(twin);
    else if (isClosedText(twin, /fixed|absolute/.test(position), (beside) => hidden.has(beside))) {
      twin.removeAttribute('hidden');
      twin.removeAttribute('style');
    } else {
      found.hidden.push(twin);
      continue;
    }
    found.hidden.push(...hiddenIn(element, twin));
  }
  found.isComposed ||= hosts.length > 0;
  for (const [host, root, twin] of hosts)
    composeShadow(host, root, twin, (inside, insideCopy) =>
      look(inside, insideCopy, looking, found, depth + 1),
    );
}

/** What stays hidden in a closed part when that opens, by its own style. */
function hiddenIn(element: Element, twin: Element): Element[] {
  const twins = twin.querySelectorAll('*');
  return [...element.querySelectorAll('*')].flatMap((inner, index) =>
    getComputedStyle(inner).display === 'none' && !NEVER_SHOWN.test(inner.localName)
      ? (twins[index] ?? [])
      : [],
  );
}

/** What the browser computed for the body, where no attribute says it. */
function stampDirection(body: Element, copy: Element, view: Window): void {
  const { direction } = view.getComputedStyle(body);
  if (direction === 'rtl' && !copy.closest('[dir]')) copy.setAttribute('dir', direction);
}

/** Never have a box, and later stages ask for them. */
const NEVER_SHOWN = /^(script|style|noscript|template|link|meta|br|wbr|source|col|slot)$/;

function isHidden(element: Element): boolean {
  if (NEVER_SHOWN.test(element.localName)) return false;
  if (typeof element.checkVisibility !== 'function' || element.checkVisibility({ visibilityProperty: true }))
    return false;
  // An element without a box of its own may show what is in it.
  return getComputedStyle(element).display !== 'contents';
}
