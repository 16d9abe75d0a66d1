import { foldForSearch } from '../../text/fold';
import { textOf } from '../../text/html';
import { likeness, wordsOf } from './likeness';
import { announcedPeople } from './people';

/** Likeness from which a heading repeats the title. */
const SAME = 0.857;

/** The headings in which a page's own could stand, as extraction writes them. */
const HEADING = /<(h[1-3])(?: [^>]*)?>[\s\S]*?<\/\1>/g;

/** Old pages write the headline as a paragraph in bold, or as the first line of one. */
const FIRST_LINE = /^\s*(<p(?: [^>]*)?>)([\s\S]*?)(<br>|<\/p>)/;

/** An article's HTML without what repeats the title, which a reader would see twice, and a line below it that names its authors. */
export function withoutTitle(html: string, title: string): string {
  const folded = foldForSearch(title);
  const words = wordsOf(folded);
  const rest = html.replace(HEADING, (heading) => (repeats(textOf(heading), words) ? '' : heading)).trim();
  return withoutFirstLines(
    rest,
    (line) => foldForSearch(line) === folded || announcedPeople(line).length > 0,
  );
}

function withoutFirstLines(written: string, isAbout: (line: string) => boolean): string {
  // What parted the headline from the text parts nothing any more.
  const html = written.replace(/^(?:<hr>\s*)+/, '');
  const [whole, paragraph = '', line = '', end] = FIRST_LINE.exec(html) ?? [];
  if (whole === undefined) return html;
  const text = textOf(line).trim();
  const rest = html.slice(whole.length).trim();
  // A picture may stand above.
  if (!text && end === '</p>') return whole + withoutFirstLines(rest, isAbout);
  if (!isAbout(text)) return html;
  if (end === '</p>') return withoutFirstLines(rest, isAbout);
  // An element that goes on behind the line would lose its beginning.
  const isOpen = line.split(/<[a-z]/).length !== line.split('</').length;
  return isOpen ? html : withoutFirstLines(paragraph + rest, isAbout);
}

/** Does a text say what the title says, near enough? */
export function repeatsTitle(text: string, title: string): boolean {
  return repeats(text, wordsOf(foldForSearch(title)));
}

function repeats(text: string, title: ReadonlySet<string>): boolean {
  return likeness(wordsOf(foldForSearch(text)), title) >= SAME;
}
