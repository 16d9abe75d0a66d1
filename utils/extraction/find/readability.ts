// Not the package's front door, which brings a second program with it that is not used.
import Readability from '@mozilla/readability/Readability.js';

/**
 * The elements of a prepared page that Readability holds for the article; empty where it finds none. It works on a
 * copy: its answer is taken as evidence, while the article is cut from the page itself, whose structure it flattens.
 */
export function readabilityPick(page: Element): Set<Element> {
  const grabbed = grab(Readability, page);
  const picked = new Set<Element>();
  for (const element of grabbed?.article.getElementsByTagName('*') ?? []) {
    const original = grabbed?.originals.get(element);
    if (original) picked.add(original);
  }
  return picked;
}

/** Levels below which no honest page goes, and only text is left; Readability's work grows with the cube of the depth. */
const DEEPEST = 100;

/** Parts of Readability that are no part of what it promises; the version is pinned, a test guards the names. */
interface Steps {
  _prepDocument(): void;
  _grabArticle(): Element | null;
  _setNodeTag(element: Element, name: string): Element;
}

/** All that it asks of a document. */
type Asked = Pick<Document, 'documentElement' | 'firstChild' | 'body'> & {
  createElement(name: string): Element;
  querySelectorAll(selector: string): NodeListOf<Element>;
};

/** What Readability grabbed, with the page's elements from which its own were copied. */
interface Grabbed {
  article: Element;
  originals: ReadonlyMap<Element, Element>;
}

/** Its settings, without which it tries again one after the other; but for the third, which is about cleaning. */
const FLAGS = 0b11;

/** What Readability grabs of a copy of a page. Its work before and after that is done by stages of our own. */
export function grab(reader: typeof Readability, page: Element): Grabbed | null {
  const documentElement = page.parentElement?.cloneNode() as HTMLElement;
  const body = page.cloneNode(true) as HTMLElement;
  documentElement.append(body);
  // In a document of its own every change would cost more.
  const copy: Asked = {
    documentElement,
    firstChild: documentElement,
    body,
    createElement: (name) => page.ownerDocument.createElement(name),
    querySelectorAll: (selector) => body.querySelectorAll(selector),
  };
  const originals = new Map<Element, Element>();
  /** Go through the page and its copy side by side. */
  const tie = (own: Element, made: Element, levels = DEEPEST): void => {
    if (levels === 0 && made.firstElementChild) made.textContent = `${made.textContent}`;
    let twin = made.firstElementChild;
    for (let child = own.firstElementChild; child && twin; child = child.nextElementSibling) {
      originals.set(twin, child);
      tie(child, twin, levels - 1);
      twin = twin.nextElementSibling;
    }
  };
  tie(page, body);
  // It writes the whole page down before it begins, in case that it has to begin anew; the page itself does for that.
  Object.defineProperty(body, 'innerHTML', {
    get: () => '',
    set: () => {
      body.replaceChildren(...page.cloneNode(true).childNodes);
      tie(page, body);
      steps._prepDocument();
    },
  });
  const steps = Object.assign(new reader(copy as Document), SKIPPED_STEPS, {
    _flags: FLAGS,
  }) as unknown as Steps;
  const rename = steps._setNodeTag;
  steps._setNodeTag = (element, name) => {
    const renamed = rename.call(steps, element, name);
    const original = originals.get(element);
    if (original) originals.set(renamed, original);
    return renamed;
  };
  steps._prepDocument();
  const article = steps._grabArticle();
  return article && { article, originals };
}

/**
 * It would take out lines that name the author or repeat the title, and clean what it grabbed for being shown. What can't
 * be seen is gone already, and whether an element is empty shows in its first text.
 */
export const SKIPPED_STEPS = {
  _isValidByline: () => false,
  _headerDuplicatesTitle: () => false,
  _prepArticle: () => {},
  _isProbablyVisible: (element: Element) => element.getAttribute('aria-hidden') !== 'true',
  _isElementWithoutContent: (element: Element) =>
    !holdsText(element) &&
    element.childElementCount ===
      element.getElementsByTagName('br').length + element.getElementsByTagName('hr').length,
};

function holdsText(node: Node): boolean {
  for (let child = node.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 3 ? /\S/.test(child.nodeValue ?? '') : child.nodeType === 1 && holdsText(child))
      return true;
  return false;
}
