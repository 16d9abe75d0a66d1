import { readabilityPick } from './readability';

/** Where the article is in a prepared page. */
export interface FoundArticle {
  /** The smallest element that holds all of it, and usually more. */
  scope: Element;
  /** What in the scope belongs to it, as far as can be told from shape alone. */
  picked: ReadonlySet<Element>;
}

/** Find the article in a prepared page, or null where there is none. Changes nothing. */
export function findArticle(page: Document): FoundArticle | null {
  if (!page.body) return null;
  const picked = readabilityPick(page);
  const scope = commonAncestor([...picked]);
  return scope && { scope, picked };
}

/** The deepest element that is or holds all of these, which stand in the order of the document. */
function commonAncestor(elements: readonly Element[]): Element | null {
  const last = elements.at(-1) ?? null;
  let scope = elements[0] ?? null;
  while (scope && !scope.contains(last)) scope = scope.parentElement;
  return scope;
}
