import { isoDay } from './date-calendars';
import { clockNear, clockText } from './date-clock';
import { type Calendar, type Month, monthNamed } from './date-months';
import { withDaysInDigits } from './date-ordinals';
import { isWeekday } from './date-weekdays';
import { foldForSearch } from './fold';
import { toAsciiDigits } from './numerals';

/** How a page writes dates. */
export interface DateHabits {
  /** `03/04/2020` is the third of April; false in the United States. */
  dayFirst?: boolean;
}

/** What turns the direction of a text: browsers write «17/3/2020» in Arabic with such a mark behind each number. */
const MARKS = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;

/** Digits, and whatever folding may turn into some: `²`, «①», «1月» in one character. */
const MAY_BE_DIGIT = /[\d٠-٩۰-۹²³¹¼-¾\u2070-\uffff]/;

/**
 * The first date in a text (a machine's timestamp, or a line such as «نُشر في: الأحد 12 يناير 2020 - 10:30 ص»), in
 * ISO 8601: `YYYY-MM-DD`, with the time where the text gives one and its zone where it gives that. A date of the
 * Islamic calendar counts only where there is no other. Null where there is no whole date.
 */
export function readDate(text: string, { dayFirst = true }: DateHabits = {}): string | null {
  if (!MAY_BE_DIGIT.test(text)) return null;
  const plain = toAsciiDigits(text).replace(MARKS, '');
  return fromTimestamp(plain) ?? fromIso(plain) ?? fromWords(plain) ?? fromNumbers(plain, dayFirst);
}

function fromTimestamp(text: string): string | null {
  const digits = /^\s*(1\d{9})(\d{3})?\s*$/.exec(text)?.[1];
  return digits ? new Date(Number(digits) * 1000).toISOString().replace('.000', '') : null;
}

const ISO =
  /(?<!\d)((?:19|20)\d\d)([-/.])?(0[1-9]|1[0-2])\2([0-2]\d|3[01])(?:(?:[t\s]|,\s)\s*(\d\d):?(\d\d)(?::?(\d\d))?(?:[.,]\d+)?\s*(z|utc|gmt|[+-]\d\d(?::?\d\d)?)?)?(?!\d)/i;

function fromIso(text: string): string | null {
  const match = ISO.exec(text);
  if (!match) return null;
  const [, year, separator, month, day, hours, minutes, seconds, zone] = match;
  // Eight digits are a date only if they are one of the web's time; else a number of some kind.
  if (!separator && Number(year) < 1990) return null;
  const date = isoDay('gregory', Number(year), Number(month), Number(day));
  return date && date + (hours ? clockText(Number(hours), Number(minutes), seconds, zone) : '');
}

/** A date found in a text: where it stands, and what it says. */
interface FoundDate {
  calendar: Calendar;
  iso: string | null;
  start: number;
  end: number;
}

interface Token {
  text: string;
  start: number;
  end: number;
}

/** Longer texts only mention a day, a month and a year (characters): «الخميس 12 كانون الثاني / يناير 2020» is none. */
const LONGEST = 40;

/**
 * What may stand between the parts of a date: `12 de enero de 2020`, `5th`, «12 كانون الثاني/يناير 2020», «2020 الجمعة 17 مارس»;
 * another month of the same calendar may not, since names begin like some: `Jan Novak, April 19, 2020`.
 */
function isFiller(token: Token, { calendar, number }: Month): boolean {
  const { text } = token;
  if (isNumber(token) || isWeekday(text)) return true;
  const named = monthNamed(text);
  return named ? named.calendar !== calendar || named.number === number : text.length <= 3;
}

/** A whole year, or one of the last century as Iran wrote it: «۲۷ اسفند ۹۸». No day is as high. */
const YEAR = /(?<!\d)(?:\d{4}|[789]\d)(?!\d)/;

function fromWords(text: string): string | null {
  const folded = withDaysInDigits(foldForSearch(text));
  if (!YEAR.test(folded)) return null;
  const tokens = [...folded.matchAll(/\d+|\p{L}+/gu)].map(
    ({ 0: word, index }): Token => ({ text: word, start: index, end: index + word.length }),
  );
  return best(
    folded,
    tokens.flatMap((_, index) => dateAround(folded, tokens, index) ?? []),
  );
}

/** The date whose month's name is the token at `index`, with the next one where a name has two words. */
function dateAround(text: string, tokens: readonly Token[], index: number): FoundDate | null {
  const [name, next] = [tokens[index], tokens[index + 1]];
  if (!name || isNumber(name) || !tokens.slice(Math.max(0, index - 3), index + 5).some(isNumber)) return null;
  // «mardi» begins like a month, and a short «mar» is one.
  if (name.text.length > 3 && isWeekday(name.text)) return null;
  const double = next && monthNamed(`${name.text} ${next.text}`);
  const month = double ?? monthNamed(name.text);
  if (!month) return null;
  const numbers = (side: readonly Token[]): Token[] =>
    side.filter((token) => isNumber(token) && !isOfClock(text, token));
  const [before, earlier] = numbers(tokens.slice(Math.max(0, index - 3), index)).reverse();
  const [after, second] = numbers(tokens.slice(index + (double ? 2 : 1), index + 8));
  for (const [day, year] of [
    [before, after],
    [after, second],
    [after, before],
    [before, earlier],
  ]) {
    if (!day || !year || day.text.length > 2) continue;
    const whole = yearOf(year.text, month.calendar);
    const [start, end] = [Math.min(day.start, year.start, name.start), Math.max(day.end, year.end, name.end)];
    const names = double ? [name, next] : [name];
    const between = tokens.filter(
      (token) => token.start > start && token.end < end && !names.includes(token),
    );
    if (end - start > LONGEST || !between.every((token) => isFiller(token, month))) continue;
    if (!isYear(whole, month.calendar)) continue;
    const iso = isoDay(month.calendar, whole, month.number, Number(day.text));
    if (iso) return { calendar: month.calendar, iso, start, end };
  }
  return null;
}

function isNumber({ text }: Token): boolean {
  return /^\d/.test(text);
}

/** Whether a number is one of `10:30`; a year before a colon is none. */
function isOfClock(text: string, { text: digits, start, end }: Token): boolean {
  return digits.length <= 2 && (text[start - 1] === ':' || text[end] === ':');
}

/** The year that four digits give, or two in Iran; NaN for other numbers. */
function yearOf(digits: string, calendar: Calendar): number {
  if (digits.length === 4) return Number(digits);
  return calendar === 'persian' && /^[789]\d$/.test(digits) ? 1300 + Number(digits) : Number.NaN;
}

/** Years of which pages tell. The web is younger than 1412 (Persian) and 1411 (Islamic): that parts the two. */
function isYear(year: number, calendar: Calendar): boolean {
  const [first, last] = { gregory: [1900, 2100], persian: [1250, 1499], 'islamic-umalqura': [1300, 1500] }[
    calendar
  ];
  return year >= (first ?? 0) && year <= (last ?? 0);
}

/** Numbers behind a letter are versions and the like; but «ב-17.3.2020» says “on”. */
const NUMBERS = /(?<![\p{L}\d.,/]|(?<!ב)-)(\d{1,4})\s?([-/.\\؍])\s?(\d{1,2})\s?\2\s?(\d{1,4})(?!\d)/gu;
const CJK = /(\d{4})\s*([年년])\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/g;

function fromNumbers(text: string, dayFirst: boolean): string | null {
  const matches = [...text.matchAll(CJK), ...text.matchAll(NUMBERS)];
  return best(
    text,
    matches.map(({ 0: whole, 1: a = '', 2: separator, 3: b = '', 4: c = '', index }) => ({
      // With full stops the day comes first everywhere.
      ...dateOf(withCentury(a, b, c), dayFirst || separator === '.'),
      start: index,
      end: index + whole.length,
    })),
  );
}

/** The three numbers of a date, with the year in full: `05.06.13`, or «۹۹/۰۴/۱۲», which no day can begin. */
function withCentury(a: string, b: string, c: string): [number, number, number] {
  const short = a.length <= 2 && c.length === 2;
  const first = Number(a) + (short && Number(a) > 31 ? 1300 : 0);
  const last = Number(c) + (short && Number(a) <= 31 ? 2000 : 0);
  return [first, Number(b), last];
}

function dateOf([a, b, c]: [number, number, number], dayFirst: boolean): Pick<FoundDate, 'calendar' | 'iso'> {
  const year = Math.max(a, c);
  const calendar = year > 1500 ? 'gregory' : year > 1412 ? 'islamic-umalqura' : 'persian';
  if (!isYear(year, calendar)) return { calendar, iso: null };
  if (a === year) return { calendar, iso: isoDay(calendar, year, b, c) };
  const iso = dayFirst ? isoDay(calendar, year, b, a) : isoDay(calendar, year, a, b);
  return { calendar, iso: iso ?? isoDay(calendar, year, dayFirst ? a : b, dayFirst ? b : a) };
}

/** The first date, one of the Islamic calendar only where there is no other, with the time beside it. */
function best(text: string, dates: readonly FoundDate[]): string | null {
  const real = dates.filter(({ iso }) => iso);
  const first = real.find(({ calendar }) => calendar !== 'islamic-umalqura') ?? real[0];
  return first?.iso ? first.iso + clockNear(text, first.start, first.end) : null;
}
