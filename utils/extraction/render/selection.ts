/** What of a page is written. */
export interface Selection {
  /** Text nodes, formulas and media; nothing else is written, and no element that holds none of them. */
  nodes: ReadonlySet<Node>;
  /** Elements that are written under another name than their own. */
  roles: ReadonlyMap<Element, string>;
}

/** The elements that hold anything of a selection, up to `root`. */
export function holdersOf({ nodes }: Selection, root: Element): ReadonlySet<Node> {
  const holders = new Set<Node>([root]);
  for (const node of nodes) {
    for (let parent = node.parentNode; parent && !holders.has(parent); parent = parent.parentNode)
      holders.add(parent);
  }
  return holders;
}
