/** Elements that stand where a range of the page begins and ends, from the copying to the reading. */
const START = 'warraq-start';
const END = 'warraq-end';

/**
 * Find in a fresh copy where ranges of the page begin and end. Nothing is put there before the returned function is
 * called, so that both trees can be walked side by side until then. Ranges in shadow roots and frames are passed over.
 */
export function findMarks(root: Element, twin: Element, ranges: readonly Range[]): () => void {
  const copy = twin.ownerDocument;
  const twins = new Map<Node, Node>();
  const ends = new Set(ranges.flatMap(({ startContainer, endContainer }) => [startContainer, endContainer]));
  const nodes = copy.createTreeWalker(root);
  const copies = copy.createTreeWalker(twin);
  do {
    if (ends.has(nodes.currentNode)) twins.set(nodes.currentNode, copies.currentNode);
  } while (twins.size < ends.size && nodes.nextNode() && copies.nextNode());
  // From the end, so that cutting a text moves no place that is still to be marked.
  const places = ranges.toReversed().flatMap((range) => {
    const start = twins.get(range.startContainer);
    const end = twins.get(range.endContainer);
    if (!start || !end) return [];
    return [
      placeOf(end, range.endOffset, copy.createElement(END)),
      placeOf(start, range.startOffset, copy.createElement(START)),
    ];
  });
  return () => {
    for (const put of places) put();
  };
}

function placeOf(node: Node, offset: number, mark: Element): () => void {
  if (node.nodeType === 3) return () => (node as Text).splitText(offset).before(mark);
  const next = node.childNodes[offset];
  return next ? () => (next as ChildNode).before(mark) : () => (node as Element).append(mark);
}

/** All nodes between the marks of a prepared copy; the marks are taken out. None where a mark went with a hidden part. */
export function takeMarked(body: Element): ReadonlySet<Node> {
  const document = body.ownerDocument;
  const marked = new Set<Node>();
  const marks = [...body.querySelectorAll(`${START},${END}`)];
  const isWhole = marks.every(({ localName }, index) => localName === (index % 2 ? END : START));
  if (isWhole && marks.length % 2 === 0) {
    for (let at = 0; at < marks.length; at += 2) {
      const between = document.createRange();
      between.setStartAfter(marks[at] as Element);
      between.setEndBefore(marks[at + 1] as Element);
      const walker = document.createTreeWalker(between.commonAncestorContainer);
      while (walker.nextNode())
        if (between.intersectsNode(walker.currentNode)) marked.add(walker.currentNode);
    }
  }
  for (const mark of marks) mark.remove();
  return marked;
}
