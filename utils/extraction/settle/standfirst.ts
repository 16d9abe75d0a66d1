import { textOf } from '../../text/html';
import { spacesIn, squeezed } from '../../text/space';

/** A heading, as extraction writes it. */
const HEADING = /<(h[2-6])((?: [^>]*)?)>([\s\S]*?)<\/\1>/;
/** What may stand above the text. */
const FIGURE = /<figure(?: [^>]*)?>[\s\S]*?<\/figure>/g;

/** Spaces in a sentence that is long for a heading. */
const FEWEST_SPACES = 11;
/** A question heads its answer. */
const QUESTION = /[?؟]$/;

/**
 * An article's HTML with its standfirst as a paragraph. Many pages mark the sentence below their headline as a heading,
 * though nothing stands under it but the article: it is the only one of its rank.
 */
export function withStandfirst(html: string): string {
  const found = HEADING.exec(html);
  if (!found) return html;
  const [whole, name = '', attributes = '', inner = ''] = found;
  const above = html.slice(0, found.index);
  const below = html.slice(found.index + whole.length);
  const text = squeezed(textOf(inner));
  if (spacesIn(text) < FEWEST_SPACES || QUESTION.test(text) || below.includes(`<${name}`)) return html;
  if (textOf(above.replace(FIGURE, '')).trim() || !textOf(below).trim()) return html;
  return `${above}<p${attributes}>${inner}</p>${below}`;
}
