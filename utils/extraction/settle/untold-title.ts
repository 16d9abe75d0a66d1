import { readDate } from '../../text/dates';
import type { ShownLine, Signs } from '../describe/signs';
import { fold } from './fold';
import { leadsHome } from './leads-home';
import { likeness, wordsOf } from './likeness';
import { announcedPeople } from './people';
import { splits } from './site-affix';

/** Titles that programs give a document of which nobody has said what it is, folded. */
const PLACEHOLDER =
  /^(?:(?:new page|صفحه جديده)(?: \d+)?|(?:untitled|document|بدون عنوان|بلا عنوان)(?: document)?(?: \d+)?|index|home(?: page)?)$/;

/** What names of newspapers and other sites begin with, folded. */
const SITE =
  /^(?:صحيفه|جريده|مجله|موقع|شبكه|بوابه|وكاله|قناه|اذاعه|منتد(?:ي|يات)|روزنامه|خبرگزاري|پايگاه|سايت|עיתון|אתר) /;

/** Longer titles that begin so are headlines (words). */
const LONGEST_SITE = 5;

/** Words of a headline that nothing marks as one. */
const FEWEST_WORDS = 3;
const MOST_WORDS = 25;
/** How sentences end, and lines that lead to something else; the year of a date. */
const NO_HEADLINE = /[.۔:,،؛]$|[\d٠-٩۰-۹]{4}/;
/** Lines above the body's beginning, and that one, among which it is looked for. */
const REACH = 8;

/** Texts of a page's head, its menu, that stand between the site's name and a headline. */
const HEAD = 3;
/** The site's name is one of the page's first texts. */
const FIRST = 3;
/** A site's name and its section have no more words, a headline that is seen instead no fewer. */
const LONGEST_NAMES = 4;
const FEWEST_SURE = 5;

/**
 * Does a stated title say nothing of the article: a program's placeholder, or the names of the site and a section alone?
 * @param isOnly whether it is the only one that the page states
 */
export function saysNothing(title: string, signs: Signs, isOnly: boolean): boolean {
  const folded = fold(title);
  if (PLACEHOLDER.test(folded)) return true;
  const { lines, headings, start, url } = signs;
  const parts = [folded, ...splits(title).flatMap(({ head, tail }) => [fold(head), fold(tail)])];
  const words = wordsOf(folded).size;
  if (words > LONGEST_SITE) return false;
  const isPart = ({ text }: { text: string }): boolean => parts.includes(fold(text));
  // With a sign in it the whole is a headline and the site's name.
  if (parts.length > 1 && lines.some(({ text }) => fold(text) === folded)) return false;
  const seen = lines.filter(isPart).map(({ index }) => index);
  if (parts.length === 1 && SITE.test(folded) && seen.length === 0) return true;
  if (!isOnly || headings.some((heading) => isPart(heading) && !leadsHome(heading, url))) return false;
  const [first = Number.POSITIVE_INFINITY] = seen;
  const last = seen.at(-1) ?? -1;
  if (first < FIRST && start - first > HEAD) return true;
  if (words <= LONGEST_NAMES && (last < 0 || last < start - REACH) && isSeenInstead(signs)) {
    const isElsewhere = [...lines, ...headings].some(
      (shown) =>
        !isPart(shown) && shown.index < start && likeness(wordsOf(folded), wordsOf(fold(shown.text))) > 0,
    );
    if (!isElsewhere) return true;
  }
  return parts.length === 1 && isAboveHeadline(folded, last, signs);
}

/** Is there a line above the body, or its first, that is long enough to be its headline for sure? */
function isSeenInstead(signs: Signs): boolean {
  const line = lineAbove(signs);
  return line !== null && line.text.split(' ').length >= FEWEST_SURE;
}

/** Whether the page's main heading says something else than a short title that is not seen below it. */
function isAboveHeadline(folded: string, seen: number, { headings, start }: Signs): boolean {
  const main = headings.findLast(
    ({ level, index, text }) => level === 1 && index < start && isLongEnough(text),
  );
  return main !== undefined && seen < main.index && likeness(wordsOf(folded), wordsOf(fold(main.text))) === 0;
}

/** Has a text as many words as a headline that nothing else tells? */
export function isLongEnough(text: string): boolean {
  return text.split(' ').length >= FEWEST_WORDS;
}

/** The whole of a headline that a page states cut off, as readers see it above the body; or null. */
export function wholeOf(
  titles: readonly string[],
  { lines, start }: Signs,
): { text: string; index: number } | null {
  const cut = titles
    .flatMap((title) => [title, ...splits(title).map(({ head }) => head)])
    .flatMap((title) => {
      const beginning = /^(.{10,}?) ?(?:…|\.{3})$/.exec(title)?.[1];
      return beginning ? fold(beginning) : [];
    });
  const line = lines.findLast(
    ({ index, text }) => index <= start && cut.some((beginning) => fold(text).startsWith(beginning)),
  );
  return line && !line.text.endsWith('…') && !line.text.endsWith('...')
    ? { text: line.text, index: line.index }
    : null;
}

/** The line closest above the body that may be its headline, else the body's first, where neither a title nor a heading tells it. */
export function lineAbove({ lines, start }: Signs): { text: string; index: number } | null {
  const line =
    lines
      .filter(({ index }) => index <= start)
      .slice(-REACH)
      .findLast((shown) => shown.index < start && mayBeHeadline(shown)) ??
    lines.find((shown) => shown.index === start && mayBeHeadline(shown));
  return line ? { text: line.text, index: line.index } : null;
}

function mayBeHeadline({ text, whole }: ShownLine): boolean {
  return (
    isLongEnough(text) &&
    text.split(' ').length <= MOST_WORDS &&
    !NO_HEADLINE.test(text) &&
    !readDate(text) &&
    announcedPeople(whole).length === 0
  );
}
