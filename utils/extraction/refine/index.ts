import type { FoundArticle } from '../find';
import { cutOut } from './cut-out';
import { removeLabelled } from './labelled';
import { removeParts } from './parts';

/** The article's content, cut out of its page and cleaned of what is not article. The page is left as it is. */
export function refineArticle(found: FoundArticle): Element {
  const body = cutOut(found);
  removeParts(body);
  removeLabelled(body);
  return body;
}
