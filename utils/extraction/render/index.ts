import type { Direction } from '../../article';
import { linkedIds } from './attributes';
import { markDirections } from './directions';
import { writeArticle } from './write';

/**
 * The article as it is handed out: a body written anew in a document of its own, from what `allowlist.ts` permits and
 * nothing else, with a direction of its own on each block that runs against the article's.
 */
export function renderArticle(body: Element, direction: Direction): Element {
  const root = body.ownerDocument.implementation.createHTMLDocument('').createElement('div');
  writeArticle(body, root, linkedIds(body));
  markDirections(root, direction);
  return root;
}
