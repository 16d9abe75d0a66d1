import { decodeEntitiesOnce } from '../text/entities';

/** A tag as browsers write it: names in lower case, values in double quotes. */
const TAG = /<(\/?)([a-z][\w-]*)((?:\s+[^\s"=<>]+(?:="[^"]*")?)*)\s*>/g;
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

/** The text of some HTML, with a space wherever a block or a line ends. */
export function textOf(html: string): string {
  return decodeEntitiesOnce(
    html.replace(TAG, (_tag, closing: string, name: string) =>
      name === 'br' ||
      (closing && !/^(a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)$/.test(name))
        ? ' '
        : '',
    ),
  );
}

/** The HTML with the names in it, and the links to them, told apart from those of other parts. */
export function withOwnNames(html: string, prefix: string): string {
  return html.replace(TAG, (tag) => tag.replace(/( id="| href="#)(?=[^"])/g, `$1${prefix}`));
}
