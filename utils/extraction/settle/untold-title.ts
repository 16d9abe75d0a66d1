import type { Signs } from '../describe/signs';
import { fold } from './fold';
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

/** Does a stated title say nothing of the article: a program's placeholder, or the newspaper's name alone? */
export function saysNothing(title: string, { lines }: Signs): boolean {
  const folded = fold(title);
  if (PLACEHOLDER.test(folded)) return true;
  if (!SITE.test(folded) || folded.split(' ').length > LONGEST_SITE || splits(title).length > 0) return false;
  return !lines.some(({ text }) => fold(text) === folded);
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
