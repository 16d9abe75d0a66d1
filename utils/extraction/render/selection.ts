/** What of a page is written. */
export interface Selection {
  /** Text nodes, formulas and media; nothing else is written, and no element that holds none of them. */
  nodes: ReadonlySet<Node>;
  /** Elements that are written under another name than their own. */
  roles: ReadonlyMap<Element, string>;
}
