import type { Block, Part } from './segment';

/** For each block, whether the element that its text begins in is among the given ones. */
export function blocksIn(elements: ReadonlySet<Element>, blocks: readonly Block[]): boolean[] {
  return blocks.map(({ nodes, part }) => isIn(elements, nodes[0]?.parentElement, part));
}

/** Inline wrappers come and go in Readability's hands. */
function isIn(elements: ReadonlySet<Element>, nearest: Element | null | undefined, part: Part): boolean {
  for (let element = nearest; element; element = element.parentElement) {
    if (elements.has(element)) return true;
    if (element === part.element) break;
  }
  const { parent } = part;
  return !!parent && elements.has(parent.element) && parent.element.childElementCount === 1;
}
