import type { Signs } from '../describe/signs';
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
const HEAD = 5;

/**
 * Does a stated title say nothing of the article: a program's placeholder, or the site's name alone?
 * @param isOnly whether it is the only one that the page states
 */
export function saysNothing(title: string, signs: Signs, isOnly: boolean): boolean {
  const folded = fold(title);
  if (PLACEHOLDER.test(folded)) return true;
  if (folded.split(' ').length > LONGEST_SITE || splits(title).length > 0) return false;
  const isTitle = ({ text }: { text: string }): boolean => fold(text) === folded;
  const seen = signs.lines.findLast(isTitle)?.index ?? -1;
  if (SITE.test(folded) && seen < 0) return true;
  const isHeading = signs.headings.some((heading) => isTitle(heading) && !leadsHome(heading, signs.url));
  return isOnly && !isHeading && isAboveHeadline(folded, seen, signs);
}

/**
 * Whether a heading above the body says something else than a short title that is last seen in the page's head, as
 * sites' names are; or than one that is not seen at all, where it is the page's main heading.
 */
function isAboveHeadline(folded: string, seen: number, { headings, start }: Signs): boolean {
  const others = headings.filter(
    ({ index, text }) => index < start && index > seen && text.split(' ').length >= FEWEST_WORDS,
  );
  const below = others.filter(({ index }) => seen >= 0 && index - seen > HEAD);
  const other = others.findLast(({ level }) => level === 1) ?? below.at(-1);
  return other !== undefined && likeness(wordsOf(folded), wordsOf(fold(other.text))) === 0;
}

/** The line closest above the body that may be its headline, where neither a title nor a heading tells it. */
export function lineAbove({ lines, start }: Signs): { text: string; index: number } | null {
  const above = lines.filter(({ index }) => index <= start).slice(-REACH);
  const line = above.findLast(({ text, whole }) => {
    const words = text.split(' ').length;
    const mayBe = words >= FEWEST_WORDS && words <= MOST_WORDS && !NO_HEADLINE.test(text);
    return mayBe && announcedPeople(whole).length === 0;
  });
  return line ? { text: line.text, index: line.index } : null;
}
