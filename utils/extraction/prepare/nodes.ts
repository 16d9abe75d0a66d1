/** Kinds of nodes, as a tree walker knows them: `NodeFilter` is not a global everywhere. */
const KINDS = { text: 4, comment: 128 };

interface NodeOf {
  text: Text;
  comment: Comment;
}

/** The nodes of a kind under a root, in document order. A walker is the quickest way to all of them. */
export function nodesIn<Kind extends keyof NodeOf>(root: Node, kind: Kind): NodeOf[Kind][] {
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, KINDS[kind]);
  const nodes: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node);
  return nodes as NodeOf[Kind][];
}

/** Does a selector match an element, or one inside it? */
export function matchesIn(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}
