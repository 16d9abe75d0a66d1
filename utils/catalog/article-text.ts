import { decodeEntitiesOnce } from '../text/entities';

/** As a serialiser writes tags: attribute values in double quotes, which may hold `>`. */
const TAG = /<(?:\/?([a-z][a-z\d]*)(?:[^">]|"[^"]*")*|!--[\s\S]*?--)>/gi;

/** Elements that begin and end a line of text; all others stand inside a line. */
const BLOCKS = new Set(
  [
    'address article aside blockquote br caption dd div dl dt figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre',
    'section table tbody td tfoot th thead tr ul',
  ].flatMap((names) => names.split(' ')),
);

/**
 * The text of an article's HTML, a line a block. A parser is not needed (and workers have none): article HTML is
 * serialised from a sanitised fragment, and the result is only searched and shown as text, never as HTML.
 */
export function articleText(html: string): string {
  const text = html.replace(TAG, (_, name = '') => (BLOCKS.has(name.toLowerCase()) ? '\n' : ''));
  // Single spaces, which are most of all white space, are left alone: this runs for every row of every answer.
  return (text.includes('&') ? decodeEntitiesOnce(text) : text)
    .replace(/[^\S\n ]+/g, ' ')
    .replace(/ {2,}/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
}
