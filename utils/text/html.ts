import { decodeEntitiesOnce } from './entities';

const ATTRIBUTES = String.raw`(?:\s+[^\s"=<>]+(?:="[^"]*")?)*\s*`;

/** A tag as browsers write it: names in lower case, values in double quotes. */
export const TAG = new RegExp(`<(/?)([a-z][\\w-]*)${ATTRIBUTES}>`, 'g');

/** The same at one place, without its parts, which would have to be told of each. */
const TAG_HERE = new RegExp(`</?[a-z][\\w-]*${ATTRIBUTES}>`, 'y');

/** The end of what stands within lines, and a line's break. */
const INLINE_END = /<\/(?:a|abbr|b|bdi|cite|code|em|i|mark|q|s|small|span|strong|sub|sup|u)[\s>]/y;
const BREAK = /<br[\s>]/y;

/** The text of some HTML that a browser wrote, with a space wherever a block or a line ends. */
export function textOf(html: string): string {
  let text = '';
  let written = 0;
  for (let start = html.indexOf('<'); start >= 0; start = html.indexOf('<', Math.max(written, start + 1))) {
    if (!standsAt(TAG_HERE, html, start)) continue;
    text += html.slice(written, start);
    written = TAG_HERE.lastIndex;
    if (partsText(html, start)) text += ' ';
  }
  return decodeEntitiesOnce(text + html.slice(written));
}

function partsText(html: string, tag: number): boolean {
  if (html.startsWith('/', tag + 1)) return !standsAt(INLINE_END, html, tag);
  return html.startsWith('br', tag + 1) && standsAt(BREAK, html, tag);
}

function standsAt(pattern: RegExp, text: string, place: number): boolean {
  pattern.lastIndex = place;
  return pattern.test(text);
}
