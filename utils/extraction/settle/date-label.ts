import { squeezed } from '../../text/space';

/** Words that say of a date beside them that a text was published then, some by their beginnings. */
const PUBLISHED_WORDS = [
  'date datum data fecha publi* pubbli* veröffentlich* veroffentlich* posted written erstellt yayın* опубликован*',
  'نشر نشرت النشر كتب كتبت تاريخ التاريخ تاریخ انتشار نوشته شائع اشاعت بڵاو* بلاو* פורסם פורסמה תאריך',
];

/** The same of words that say that it was changed then. */
const UPDATED_WORDS = [
  'updat* modif* edited review* maj jour aktuali* zuletzt stand actuali* aggiorn* güncel* обновл*',
  'تحديث التحديث روزرسانی بروزرسانی بهروزرسانی ویرایش ڈیٹ نوێ* עודכן עודכנה עדכון',
];

/** The same of words that say that it is the day on which the page is read. */
const TODAY_WORDS = ['today', 'اليوم امروز היום آج ئەمڕۆ'];

const [PUBLISHED, UPDATED, TODAY] = [PUBLISHED_WORDS, UPDATED_WORDS, TODAY_WORDS].map(wordsOf) as [
  RegExp,
  RegExp,
  RegExp,
];

/** What a line with any of them holds: most have no label at all, which this tells sooner. */
const MAY_LABEL = new RegExp(
  [...PUBLISHED_WORDS, ...UPDATED_WORDS, ...TODAY_WORDS].join(' ').replaceAll('*', '').replaceAll(' ', '|'),
  'i',
);

const NO_DATE = /©|\(c\)|copyright|حقوق/i;

/** A line that says what its date is; in longer ones the same words tell a story (characters). */
const LONGEST = 100;

/** Between a label and its date stand an author and a weekday at the most, behind a date next to nothing (characters). */
const FARTHEST_BEFORE = 40;
const FARTHEST_BEHIND = 12;

/** Marks inside of words: short vowels, tatweel, ZWNJ («نُشر», «به‌روزرسانی»). */
const MARKS = /[\u064b-\u0652\u0640\u200c]/g;

/**
 * What the first of the lines around a date says of it, if any does: 2 that a text was published then, -1 that it was
 * changed then, -3 that it is today, -5 that it is no date of a text; else 0.
 * @param text the text that holds the date
 * @param lines what it stands in, inside out, without white space that nobody sees
 */
export function labelOf(text: string, lines: readonly string[]): number {
  const date = withoutMarks(text);
  for (const line of new Set([date, ...lines])) {
    const labelled = label(date, line.replace(MARKS, ''));
    if (labelled !== 0) return labelled;
  }
  return 0;
}

/** A text from the word on that says when it was published, where one before that says when it was changed. */
export function publishedPart(text: string): string {
  const plain = withoutMarks(text);
  if (!MAY_LABEL.test(plain)) return text;
  const published = plain.search(PUBLISHED);
  const updated = plain.search(UPDATED);
  return updated >= 0 && updated < published ? plain.slice(published) : text;
}

/** Does a text say that something was published? */
export function saysPublished(text: string): boolean {
  const plain = withoutMarks(text);
  return MAY_LABEL.test(plain) && plain.search(PUBLISHED) >= 0;
}

function label(date: string, line: string): number {
  if (!NO_DATE.test(line) && !MAY_LABEL.test(line)) return 0;
  const part = partAbout(date, line);
  if (NO_DATE.test(part)) return -5;
  if (part.length > LONGEST) return 0;
  if (isBeside(PUBLISHED, date, part)) return 2;
  if (part.search(TODAY) === 0) return -3;
  return isBeside(UPDATED, date, part) ? -1 : 0;
}

/** What follows a label amid a line; a headline may end with the same word. Latin ones are in few headlines. */
const LABELLING = /^(?:\s*[:：/–-]|\s+(?:في|بتاريخ|يوم|در|ב)|ב|\s*$)/;

/** What a label may begin with: «آخر تحديث», «تم النشر». */
const BEFORE_LABEL = /^(?:آخر|اخر|تم|تاريخ|تاریخ|آخرین|اپ|last|date)\s+$/i;

/** Whether one of the words stands like a label of a date, and close enough to it: headlines have the same words. */
function isBeside(words: RegExp, date: string, part: string): boolean {
  const start = part.indexOf(date);
  const end = start + date.length;
  return [...part.matchAll(words)].some(({ 0: word, index }) => {
    const behind = index + word.length;
    const isFirst = index === 0 || BEFORE_LABEL.test(part.slice(0, index));
    const isLabel = isFirst || /^[a-z]/i.test(word) || LABELLING.test(part.slice(behind)) || index >= end;
    if (start < 0 || !isLabel) return isLabel;
    return index < start ? start - behind <= FARTHEST_BEFORE : index - end <= FARTHEST_BEHIND;
  });
}

const DATES = /\p{Nd}{4}|\p{Nd}{1,2}([./])\p{Nd}{1,2}\1\p{Nd}{2}/gu;

/** The part of a line with a date that is about it, and not about another date before or behind it. */
function partAbout(date: string, line: string): string {
  const at = line.indexOf(date);
  if (at < 0) return line;
  const end = at + date.length;
  const before = [...line.slice(0, at).matchAll(DATES)].at(-1);
  const start = before ? before.index + before[0].length : 0;
  return line.slice(start, line.slice(end).search(DATES) < 0 ? undefined : end);
}

function withoutMarks(text: string): string {
  return squeezed(text).replace(MARKS, '');
}

/** Whole words, in any case; an asterisk stands for the rest of a word. */
function wordsOf(rows: readonly string[]): RegExp {
  const words = rows
    .join(' ')
    .split(' ')
    .map((word) => word.replace('*', '\\p{L}*'));
  return new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'giu');
}
