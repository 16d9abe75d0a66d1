// Not the package's front door, which brings a second program with it that is not used.
import Readability from '@mozilla/readability/Readability.js';

/** Ties elements of Readability's answer to the page's own: it rebuilds the tree several times on its way. */
const MARK = 'data-warraq';

/**
 * The elements of a prepared page that Readability holds for the article; empty where it finds none. It works on a
 * copy: its answer is taken as evidence, while the article is cut from the page itself, whose structure it flattens.
 * The page's elements keep their marks, which no later stage writes out.
 */
export function readabilityPick(page: Document): Set<Element> {
  const elements = page.body.getElementsByTagName('*');
  const originals: Element[] = [];
  for (const element of elements) {
    element.setAttribute(MARK, String(originals.length));
    originals.push(element);
  }
  const copy = page.cloneNode(true) as Document;
  flattenBelow(copy.body, DEEPEST);
  const picked = new Set<Element>();
  for (const kept of grab(Readability, copy)?.getElementsByTagName('*') ?? []) {
    const mark = kept.getAttribute(MARK);
    const original = mark === null ? undefined : originals[Number(mark)];
    if (original) picked.add(original);
  }
  return picked;
}

/** Levels below which no honest page goes; Readability's work grows with the cube of the depth. */
const DEEPEST = 100;

/** Leave nothing but text below so many levels. */
function flattenBelow(element: Element, levels: number): void {
  if (levels === 0) {
    if (element.firstElementChild) element.textContent = `${element.textContent}`;
    return;
  }
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    flattenBelow(child, levels - 1);
}

/** Steps of Readability, none of which is a part of what it promises; the version is pinned, a test guards the names. */
type Steps = Record<'_prepDocument', () => void> & { _metadata: object; _grabArticle: () => Element | null };

/** What Readability grabs of a document, which this ruins. Its work before and after that is done by stages of our own. */
export function grab(reader: typeof Readability, document: Document): Element | null {
  const steps = Object.assign(new reader(document), SKIPPED_STEPS) as unknown as Steps;
  steps._prepDocument();
  return steps._grabArticle();
}

/** It would take out lines that name the author or repeat the title, and clean what it grabbed for being shown. */
export const SKIPPED_STEPS = {
  _isValidByline: () => false,
  _headerDuplicatesTitle: () => false,
  _prepArticle: () => {},
};
