import { readDate } from '../../text/dates';
import { textOf } from '../../text/html';
import { fold } from './fold';
import { likeness, wordsOf } from './likeness';
import { announcedPeople } from './people';

/** Likeness from which a heading repeats the title. */
const SAME = 0.857;

/** The headings in which a page's own could stand, as extraction writes them; small ones are parts of the text below. */
const HEADING = /<(h[1-3])(?: [^>]*)?>[\s\S]*?<\/\1>|^<(h[4-6])(?: [^>]*)?>[\s\S]*?<\/\2>/g;

/** Old pages write the headline as a paragraph in bold, or as the first line of one. */
const FIRST_LINE = /^(<p(?: [^>]*)?>)([\s\S]*?)(<br>|<\/p>)/;
/** What parts the headline from the text parts nothing without it. */
const RULE = /^(?:\s*<hr>)+/;

/** As many first lines are looked at: the title, the authors, a picture above them. */
const FIRST_LINES = 6;

/** Below its text old pages write the date in numbers, and nothing else. */
const LAST_DATE = /<p(?: [^>]*)?>\s*[\d٠-٩۰-۹]{1,4}([/.-])[\d٠-٩۰-۹]{1,2}\1[\d٠-٩۰-۹]{1,4}\s*<\/p>\s*$/;

/**
 * An article's HTML without what is told above it already: headings that repeat the title, the title and the names of its
 * authors on first lines of their own, and a date as the last one.
 */
export function withoutHead(html: string, title: string, byline: string | null): string {
  const words = wordsOf(fold(title));
  const authors = byline ?? '';
  const known = [title, authors].map(fold).filter(Boolean);
  const isKnown = (line: string): boolean => {
    if (known.includes(fold(line)) || isAboutText(line, authors)) return true;
    const people = announcedPeople(line);
    return people.length > 0 && people.every((name) => authors.includes(name));
  };
  const rest = html
    .replace(HEADING, (heading) => (repeats(textOf(heading), words) ? '' : heading))
    .replace(LAST_DATE, '')
    .trim();
  return withoutFirstLines(rest, isKnown);
}

/** A line about the text is shorter than a sentence, and in several parts (characters). */
const LONGEST_LINE = 160;
const PARTED = /\s[|•·]\s/;

/** Does a line give the date and the authors, and end with no sentence: «الورّاق | 12 يناير 2020 | سعاد حسن»? */
function isAboutText(line: string, authors: string): boolean {
  return (
    authors !== '' &&
    line.length <= LONGEST_LINE &&
    PARTED.test(line) &&
    !/[.!?؟۔]$/.test(line) &&
    authors.split(/[,،] /).some((name) => line.includes(name)) &&
    readDate(line) !== null
  );
}

function withoutFirstLines(html: string, isKnown: (line: string) => boolean): string {
  /** Pictures above such lines; `open` begins the paragraph that the last of them leaves open. */
  let above = '';
  let open = '';
  let rest = html.replace(RULE, '').trimStart();
  for (let count = 0; count < FIRST_LINES; count++) {
    const [whole, paragraph = '', line = '', end] = FIRST_LINE.exec(rest) ?? [];
    if (whole === undefined) break;
    const text = textOf(line).trim();
    const goesOn = end === '<br>';
    // An element that goes on behind the line would lose its beginning.
    const isCut = goesOn && line.split(/<[a-z]/).length !== line.split('</').length;
    if (text && (isCut || !isKnown(text))) break;
    if (!text) {
      above += whole.slice(open.length);
      open = goesOn ? paragraph : '';
    }
    const after = rest.slice(whole.length);
    rest = goesOn ? paragraph + after : after.replace(RULE, '').trimStart();
    if (open && !goesOn && text) {
      above += '</p>';
      open = '';
    }
  }
  return above + rest.slice(open.length);
}

/** Does a text say what the title says, near enough? */
export function repeatsTitle(text: string, title: string): boolean {
  return repeats(text, wordsOf(fold(title)));
}

function repeats(text: string, title: ReadonlySet<string>): boolean {
  return likeness(wordsOf(fold(text)), title) >= SAME;
}
