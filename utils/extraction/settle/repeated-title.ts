import { foldForSearch } from '../../text/fold';
import { textOf } from '../../text/html';
import { likeness, wordsOf } from './likeness';

/** Likeness from which a heading repeats the title. */
const SAME = 0.857;

/** The headings in which a page's own could stand, as extraction writes them. */
const HEADING = /<(h[1-3])(?: [^>]*)?>[\s\S]*?<\/\1>/g;

/** Old pages write the headline as a paragraph in bold. */
const FIRST_PARAGRAPH = /^\s*<p(?: [^>]*)?>[\s\S]*?<\/p>/;

/** An article's HTML without the headings that repeat the title, which a reader would see twice. */
export function withoutTitle(html: string, title: string): string {
  const folded = foldForSearch(title);
  const words = wordsOf(folded);
  return html
    .replace(HEADING, (heading) => (repeats(textOf(heading), words) ? '' : heading))
    .replace(FIRST_PARAGRAPH, (first) => (foldForSearch(textOf(first)) === folded ? '' : first))
    .trim();
}

/** Does a text say what the title says, near enough? */
export function repeatsTitle(text: string, title: string): boolean {
  return repeats(text, wordsOf(foldForSearch(title)));
}

function repeats(text: string, title: ReadonlySet<string>): boolean {
  return likeness(wordsOf(foldForSearch(text)), title) >= SAME;
}
