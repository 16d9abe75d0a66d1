/** Shorter text stands in a page many times: it tells no place (characters). */
const TELLING_LENGTH = 50;

/** Where an article's body stands in its page: the page's own nodes with the body's first and last telling texts. */
export interface Place {
  start: Node;
  end: Node;
}

/** What the other parts of the description have found. */
export interface Nearby {
  place: Place | null;
  /** The element of the page in which readers see the title. */
  headline: Element | null;
  lang: string | null;
}

/** The place of a body in its page: its nodes are copies, but their texts are the page's own. Null where none is found. */
export function placeOf(page: Document, body: Element): Place | null {
  const texts = textNodes(body).flatMap((node) => {
    const text = (node.nodeValue ?? '').trim();
    return text.length >= TELLING_LENGTH ? text : [];
  });
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first || !last || !page.body) return null;
  const nodes = textNodes(page.body);
  const start = nodes.find((node) => node.nodeValue?.trim() === first);
  const end = nodes.findLast((node) => node.nodeValue?.trim() === last);
  return start && end ? { start, end } : null;
}

/** The text nodes under a root, in document order. */
export function textNodes(root: Element): Node[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes;
}

/** Whether a node stands before another in their document. */
export function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
