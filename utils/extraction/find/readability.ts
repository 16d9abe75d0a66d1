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
  for (const kept of grab(copy)?.getElementsByTagName('*') ?? []) {
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

/** What Readability grabs of a document that it may ruin. */
function grab(document: Document): Element | null {
  const reader = new Readability<Element>(document, {
    serializer: (content) => content as Element,
    disableJSONLD: true,
    keepClasses: true,
  });
  // Its work before and after the grabbing is done by stages of our own; the version is pinned, a test guards the names.
  return Object.assign(reader, SKIPPED_STEPS).parse()?.content ?? null;
}

const nothing = (): void => {};
export const SKIPPED_STEPS = {
  _unwrapNoscriptImages: nothing,
  _removeScripts: nothing,
  _fixLazyImages: nothing,
  _postProcessContent: nothing,
  _getArticleMetadata: () => ({ title: '' }),
};
