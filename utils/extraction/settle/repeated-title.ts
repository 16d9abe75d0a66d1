import { foldForSearch } from '../../text/fold';
import { textOf } from '../../text/html';
import { likeness, wordsOf } from './likeness';
import { announcedPeople } from './people';

/** Likeness from which a heading repeats the title. */
const SAME = 0.857;

/** The headings in which a page's own could stand, as extraction writes them. */
const HEADING = /<(h[1-3])(?: [^>]*)?>[\s\S]*?<\/\1>/g;

/** Old pages write the headline as a paragraph in bold, or as the first line of one. */
const FIRST_LINE = /^(<p(?: [^>]*)?>)([\s\S]*?)(<br>|<\/p>)/;
/** What parts the headline from the text parts nothing without it. */
const RULE = /^(?:\s*<hr>)+/;

/** Below its text old pages write the date in numbers, and nothing else. */
const LAST_DATE = /<p(?: [^>]*)?>[\s\d٠-٩۰-۹/.-]{8,12}<\/p>\s*$/;

/**
 * An article's HTML without what its head tells already: headings that repeat the title, and above the text that title
 * and the names of its authors, each on a line,
 * and a date below it.
 */
export function withoutHead(html: string, title: string, byline: string | null): string {
  const words = wordsOf(foldForSearch(title));
  const known = [title, byline ?? ''].map(foldForSearch).filter(Boolean);
  const rest = html
    .replace(HEADING, (heading) => (repeats(textOf(heading), words) ? '' : heading))
    .replace(LAST_DATE, '')
    .trim();
  return withoutFirstLines(
    rest,
    (line) => known.includes(foldForSearch(line)) || announcedPeople(line).length > 0,
  );
}

function withoutFirstLines(written: string, isKnown: (line: string) => boolean): string {
  const html = written.replace(RULE, '').trim();
  const [whole, paragraph = '', line = '', end] = FIRST_LINE.exec(html) ?? [];
  if (whole === undefined) return html;
  const text = textOf(line).trim();
  const rest = html.slice(whole.length);
  const isLast = end === '</p>';
  // A picture may stand above, in the same paragraph as well.
  if (!text && isLast) return whole + withoutFirstLines(rest, isKnown);
  if (!text) {
    const after = withoutFirstLines(paragraph + rest, isKnown);
    return after.startsWith(paragraph) ? whole + after.slice(paragraph.length) : `${whole}</p>${after}`;
  }
  if (!isKnown(text)) return html;
  if (isLast) return withoutFirstLines(rest, isKnown);
  // An element that goes on behind the line would lose its beginning.
  const isOpen = line.split(/<[a-z]/).length !== line.split('</').length;
  return isOpen ? html : withoutFirstLines(paragraph + rest.trimStart(), isKnown);
}

/** Does a text say what the title says, near enough? */
export function repeatsTitle(text: string, title: string): boolean {
  return repeats(text, wordsOf(foldForSearch(title)));
}

function repeats(text: string, title: ReadonlySet<string>): boolean {
  return likeness(wordsOf(foldForSearch(text)), title) >= SAME;
}
