/** Shorter text stands in a page many times: it tells no place (characters). */
const TELLING_LENGTH = 50;

/** Where an article's body stands in its page. */
export interface Place {
  /** The page's text nodes, in document order. */
  nodes: readonly Node[];
  /** Indices of the nodes with the body's first and last telling texts; -1 where they are not in the page. */
  start: number;
  end: number;
}

/** The place of a body in its page: its nodes are copies, but their texts are the page's own. */
export function placeOf(page: Document, body: Element): Place {
  const nodes = page.body ? textNodes(page.body) : [];
  const texts = textNodes(body)
    .map(({ nodeValue }) => nodeValue?.trim() ?? '')
    .filter((text) => text.length >= TELLING_LENGTH);
  const [first, last] = [texts[0], texts.at(-1)];
  if (!first) return { nodes, start: -1, end: -1 };
  const start = nodes.findIndex(({ nodeValue }) => nodeValue?.trim() === first);
  return {
    nodes,
    start,
    end: Math.max(
      start,
      nodes.findLastIndex(({ nodeValue }) => nodeValue?.trim() === last),
    ),
  };
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
