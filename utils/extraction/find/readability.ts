import { Readability } from '@mozilla/readability';

/** Ties elements of Readability's answer to the page's own: it rebuilds the tree several times on its way. */
const MARK = 'data-warraq';

/**
 * The elements of a prepared page that Readability holds for the article; empty where it finds none. It works on a
 * copy: its answer is taken as evidence, while the article is cut from the page itself, whose structure it flattens.
 */
export function readabilityPick(page: Document): Set<Element> {
  const elements = [...page.body.getElementsByTagName('*')];
  elements.forEach((element, index) => {
    element.setAttribute(MARK, String(index));
  });
  const copy = page.cloneNode(true) as Document;
  for (const element of elements) element.removeAttribute(MARK);
  const content = new Readability<Element>(copy, {
    serializer: (element) => element as Element,
    disableJSONLD: true,
    keepClasses: true,
  }).parse()?.content;
  const picked = new Set<Element>();
  for (const kept of content?.querySelectorAll(`[${MARK}]`) ?? []) {
    const original = elements[Number(kept.getAttribute(MARK))];
    if (original) picked.add(original);
  }
  return picked;
}
