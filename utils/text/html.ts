import { decodeEntitiesOnce } from './entities';

const ATTRIBUTES = String.raw`(?:\s+[^\s"=<>]+(?:="[^"]*")?)*\s*`;

/** A tag as browsers write it: names in lower case, values in double quotes. */
export const TAG = new RegExp(`<(/?)([a-z][\\w-]*)${ATTRIBUTES}>`, 'g');

/** The same without its parts, which would have to be told of each. */
const WHOLE_TAG = new RegExp(`</?[a-z][\\w-]*${ATTRIBUTES}>`, 'g');

const INLINE_END = /^<\/(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)[\s>]/;

/** The text of some HTML that a browser wrote, with a space wherever a block or a line ends. */
export function textOf(html: string): string {
  return decodeEntitiesOnce(html.replace(WHOLE_TAG, (tag) => (partsText(tag) ? ' ' : '')));
}

function partsText(tag: string): boolean {
  if (tag.startsWith('</')) return !INLINE_END.test(tag);
  return tag.startsWith('<br') && /^<br[\s>]/.test(tag);
}
