/** Shorter text stands in a page many times: it tells no place (characters). */
const TELLING_LENGTH = 50;

/**
 * Where an article's body begins in its page: the node of the page with the body's first telling text. The body's
 * nodes are copies, but their texts are the page's own. Null where the body has no such text.
 */
export function bodyStart(page: Document, body: Element): Node | null {
  const first = firstText(body, (text) => text.length >= TELLING_LENGTH)?.nodeValue?.trim();
  return first && page.body ? firstText(page.body, (text) => text === first) : null;
}

function firstText(root: Element, matches: (text: string) => boolean): Node | null {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (matches((node.nodeValue ?? '').trim())) return node;
  }
  return null;
}

/** Whether a node stands before another in their document. */
export function isBefore(node: Node, other: Node): boolean {
  return (node.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
