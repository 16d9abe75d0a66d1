/** SHOW_TEXT of a tree walker: `NodeFilter` is not a global everywhere. */
const TEXT = 4;

/** The texts under a root, in document order. A walker is the quickest way to all of them. */
export function textsIn(root: Element): Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, TEXT);
  const texts: Node[] = [];
  for (let text = walker.nextNode(); text; text = walker.nextNode()) texts.push(text);
  return texts as Text[];
}

/**
 * What matches any of some selectors, those of the first before those of the next: one by one, browsers find them in a part
 * of the time that a list takes. What matches several is there as often.
 * @param selectors parted by commas, without any within
 */
export function elementsOf(root: ParentNode, selectors: string): Element[] {
  const found: Element[] = [];
  for (const selector of selectors.split(','))
    for (const element of root.querySelectorAll(selector)) found.push(element);
  return found;
}

/** What a page shows, in its root. */
export function bodyOf(root: Element): Element | null {
  return root.querySelector('body,frameset');
}

/** Does a selector match an element, or one inside it? */
export function matchesIn(element: Element, selector: string): boolean {
  return element.matches(selector) || element.querySelector(selector) !== null;
}

/** All that holds any of some nodes. */
export function holdersOf(nodes: Iterable<Node>): ReadonlySet<Node> {
  const holders = new Set<Node>();
  for (const node of nodes) {
    for (let parent = node.parentNode; parent && !holders.has(parent); parent = parent.parentNode)
      holders.add(parent);
  }
  return holders;
}
