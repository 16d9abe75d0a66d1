import { TAG } from '../text/html';

const VOID = /^(area|br|col|hr|img|source|track|wbr)$/;

/**
 * The topmost elements of an article's HTML. It was written by a browser from elements, so that it can be cut without a
 * DOM, which Chrome's background has not.
 */
export function topmostBlocks(html: string): string[] {
  const blocks: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: tag, 1: closing, 2: name = '', index } of html.matchAll(TAG)) {
    if (depth === 0) start = index;
    if (closing) depth -= 1;
    else if (!VOID.test(name)) depth += 1;
    if (depth === 0) blocks.push(html.slice(start, index + tag.length));
  }
  return blocks;
}

/** The HTML with the names in it, and the links to them, told apart from those of other parts. */
export function withOwnNames(html: string, prefix: string): string {
  return html.replace(TAG, (tag) => tag.replace(/( id="| href="#)(?=[^"])/g, `$1${prefix}`));
}
