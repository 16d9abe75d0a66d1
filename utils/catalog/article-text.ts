import { decodeEntitiesOnce } from '../text/entities';

/** Elements that begin and end a line of text; all others stand inside a line. */
const BLOCK =
  /<\/?(?:address|article|aside|blockquote|br|caption|dd|div|dl|dt|figcaption|figure|h[1-6]|hr|li|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)(?=[\s/>])(?:[^">]|"[^"]*")*>/gi;
/** As a serialiser writes tags: attribute values in double quotes, which may hold `>`. */
const TAG = /<\/?[a-z](?:[^">]|"[^"]*")*>|<!--[\s\S]*?-->/gi;

/**
 * The text of an article's HTML, a line a block. A parser is not needed (and workers have none): article HTML is
 * serialised from a sanitised fragment, and the result is only searched and shown as text, never as HTML.
 */
export function articleText(html: string): string {
  const text = html.replace(BLOCK, '\n').replace(TAG, '');
  return decodeEntitiesOnce(text)
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}
