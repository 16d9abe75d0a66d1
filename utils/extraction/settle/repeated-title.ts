import { foldForSearch } from '../../text/fold';
import { textOf } from '../../text/html';

/** Words in common, of all words of both, from which a heading repeats the title. */
const SAME = 0.75;

/** The headings in which a page's own could stand, as extraction writes them. */
const HEADING = /<(h[1-3])(?: [^>]*)?>[\s\S]*?<\/\1>/g;

/** An article's HTML without the headings that repeat the title, which a reader would see twice. */
export function withoutTitle(html: string, title: string): string {
  const words = wordsOf(title);
  return html
    .replace(HEADING, (heading) => (likeness(wordsOf(textOf(heading)), words) >= SAME ? '' : heading))
    .trim();
}

/** Does a text say what the title says, near enough? */
export function repeatsTitle(text: string, title: string): boolean {
  return likeness(wordsOf(text), wordsOf(title)) >= SAME;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(foldForSearch(text).match(/[\p{L}\p{N}]+/gu));
}

/** Jaccard index of two sets. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common += 1;
  return common / (a.size + b.size - common || 1);
}
