import type { AddressOf } from '../prepare/addresses';
import { Pen } from './pen';
import type { Selection } from './selection';
import { Writer } from './write';

/**
 * The article as it is handed out, without directions yet: what is selected of the body, written anew outside of it from
 * what `allowlist.ts` permits and nothing else. Wrappers without meaning are opened, runs of text between blocks become
 * paragraphs.
 */
export function renderArticle(body: Element, selection: Selection, addressOf: AddressOf): Element {
  const root = body.ownerDocument.createElement('div');
  const pen = new Pen(body, selection, addressOf);
  new Writer(pen, root).write(body);
  pen.finish(root);
  return root;
}
