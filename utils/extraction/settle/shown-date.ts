import { type DateHabits, readDate } from '../../text/dates';
import type { ShownDate, Signs } from '../describe/signs';
import { labelOf, publishedPart, saysPublished } from './date-label';

/** What class names say of a date in them. */
const PUBLISHED_NAME = /publi|posted|submitted|pub-?date|entry-?date|written/i;
const UPDATED_NAME = /updat|modif|edited|review/i;

/** With so many dates in its text an article is a diary, or told live: they are those of its entries. */
const ENTRIES = 3;

/** What posts call the line that holds their date. */
const DATE_NAME = /(^|[\s_-])((blog)?post|article|entry|publish\w*)[_-]*(date|time)/i;

/** Class names of what holds dates. */
const DATED = /(?<!up)date|time|meta|byline|info/i;

/** Class names of what shows the day on which the page was read. */
const TODAY = /(^|[\s_-])(today|current|now|top-?date)/i;

/** So many characters beside a date in its box are the headline of another story, and so many with it a sentence. */
const TEASER = 25;
const SENTENCE = 60;

/** What parts the author, the date and the sections in a line about a post. */
const PARTED = / [/|•·] /;

/** Texts away from the article at which a date is as good as elsewhere; above the headline it is so earlier. */
const FAR = 40;
const FAR_ABOVE = 12;
const NEAR_ABOVE = 5;

/** Before the first pages of the web were written, days are those that texts tell of, unless something says otherwise. */
const FIRST_PAGES = '1991-08-06';

/** What a date needs to be believed; the parts give about -6 to 7. */
const ENOUGH = -0.7;

/**
 * The date that readers see by the article (ISO 8601): the best marked, best labelled and closest one; or null.
 * @param headline index of the text in which readers see the title, or -1
 */
export function bestShownDate(signs: Signs, headline: number, habits: DateHabits): string | null {
  return bestOf(signs.dates, signs, headline, habits);
}

/** The same of those alone whose place says that they are a date, and which no label calls another. */
export function labelledDate(signs: Signs, headline: number, habits: DateHabits): string | null {
  const isLabelled = ({ text, lines, names, marked }: ShownDate): boolean => {
    const labelled = labelOf(text, lines);
    return labelled >= 0 && !UPDATED_NAME.test(names) && (marked || labelled > 0 || DATE_NAME.test(names));
  };
  return bestOf(signs.dates.filter(isLabelled), signs, headline, habits);
}

function bestOf(
  dates: readonly ShownDate[],
  signs: Signs,
  headline: number,
  habits: DateHabits,
): string | null {
  const top = topOf(signs, headline);
  const { start, end } = textBelow(top, signs);
  const isDiary = dates.filter(({ index }) => index >= start && index <= end).length >= ENTRIES;
  const below = dates.filter(({ index }) => index > end);
  const rated = dates
    .map((shown) => ({ shown, text: withWholeYear(shown.text), labelled: labelOf(shown.text, shown.lines) }))
    .map(({ shown, text, labelled }) => ({
      shown,
      text,
      isTold: labelled > 0 || shown.marked || shown.worth > 0 || DATED.test(shown.names),
      score:
        scoreOf(shown, labelled, top, signs, isDiary) - (isOfOthers(shown, labelled, end, below) ? 1.5 : 0),
    }))
    .filter(({ score }) => score > ENOUGH)
    .sort((a, b) => b.score - a.score);
  // Reading takes longer than rating, and the best one mostly is a date.
  for (const { shown, text, isTold } of rated) {
    const date =
      readDate(shown.datetime, habits) ??
      readDate(publishedPart(text), habits) ??
      readDate(text, habits) ??
      readDate(shown.lines.at(-1) ?? '', habits);
    if (date && (isTold || date >= FIRST_PAGES)) return date;
  }
  return null;
}

/** A heading of a section may repeat the stated title, while readers see another headline above the text: that is it, or -1. */
function topOf({ headings, start }: Signs, headline: number): number {
  const chosen = headings.find(({ index }) => index === headline);
  if (!chosen || chosen.level === 1 || start < 0 || headline <= start + BEGINNING) return headline;
  return headings.findLast(({ level, index }) => level === 1 && index < start)?.index ?? headline;
}

/** Whether a date below the article is one of a list, of comments or other stories, or stands beside a headline. */
function isOfOthers(
  { index, text, lines, names }: ShownDate,
  labelled: number,
  end: number,
  below: readonly ShownDate[],
): boolean {
  if (index <= end || labelled > 0) return false;
  const beside = (lines[1] ?? '').replace(text.trim(), '');
  const isTeaser = beside.length > TEASER && !PARTED.test(beside);
  return (
    isTeaser || text.length > SENTENCE || below.some((other) => other.names === names && other.text !== text)
  );
}

function scoreOf(shown: ShownDate, labelled: number, top: number, signs: Signs, isDiary: boolean): number {
  const { index, lines, name, names, marked, worth } = shown;
  return (
    // A label says more than the name of its room, which may be a column of facts about the article; so does its own name
    // directly above the headline («item-nav»).
    (labelled > 0 || (DATED.test(names) && isNear(index, top)) ? Math.max(worth, -1) : worth) +
    position(index, top, signs, labelled > 0, isDiary) +
    (marked ? 3 : PUBLISHED_NAME.test(names) ? 2 : DATED.test(names) ? 1 : 0) -
    (UPDATED_NAME.test(name) || TODAY.test(name) ? 2 : 0) +
    labelled -
    (lines.length === 0 ? 2 : 0)
  );
}

function isNear(index: number, top: number): boolean {
  return index < top && top - index <= NEAR_ABOVE;
}

/** Where the text below the headline begins and ends; both -1 where neither is known. */
function textBelow(top: number, place: Signs): { start: number; end: number } {
  const start = Math.max(place.start, top);
  return { start, end: Math.max(place.end, start) };
}

/** `12.03.24` with its century, where a line says that it is the date. */
function withWholeYear(text: string): string {
  if (!saysPublished(text)) return text;
  return text.replace(/(?<![\d.])(\d{1,2}\.\d{1,2}\.)(\d\d)(?![\d.])/, '$120$2');
}

/** As many of the body's first texts may stand around a date below the standfirst. */
const BEGINNING = 10;

/**
 * Between headline and body is best, close to them good, inside the body not much but at its beginning, and not there
 * either where entries have dates; a page's head shows today, unless a label says otherwise.
 */
function position(index: number, top: number, place: Signs, isLabelled: boolean, isDiary: boolean): number {
  const { start, end } = textBelow(top, place);
  if (start < 0) return 0;
  if (index >= start && index <= end) return !isDiary && index - start < BEGINNING ? 1.6 : 0;
  const distance = Math.min(
    index < start ? start - index : index - end,
    top < 0 ? Number.POSITIVE_INFINITY : Math.abs(index - top),
  );
  const closeness = Math.max(-1, 1 - distance / FAR);
  if (index >= start) return closeness;
  if (top >= 0 && index >= top) return closeness + 1.5;
  // Where the headline is unknown, what stands far above the text may be either.
  if (top < 0) return closeness + (start - index > FAR_ABOVE ? 0 : 1);
  return top - index > FAR_ABOVE && !isLabelled ? -2 : closeness + 0.5;
}
