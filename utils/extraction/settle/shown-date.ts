import { type DateHabits, readDate } from '../../text/dates';
import type { ShownDate } from '../describe/signs';

/** What class names and labels say of a date beside it. */
const PUBLISHED =
  /publi|pubbli|ver[öo]ffentlich|posted|pub-?date|entry-?date|written|erstellt|yayın|опубликован|نشر|كتب|انتشار|نوشته|تار[يی]خ|شائع|פורסם/i;
const UPDATED =
  /updat|modif|mis à jour|edited|review|aktuali|zuletzt|stand:|actuali|aggiorn|güncel|обновл|تحديث|روزرسان|ویرایش|עודכן/i;
const NO_DATE = /©|\(c\)|copyright|حقوق/i;

/** Class names of what holds dates. */
const DATED = /date|time|meta|byline|info/i;

/** What a date needs to be believed; the parts give about -6 to 7. */
const ENOUGH = -0.7;

/** The date that readers see by the article (ISO 8601): the best marked, best labelled and closest one; or null. */
export function bestShownDate(shown: readonly ShownDate[], habits: DateHabits): string | null {
  let best: string | null = null;
  let most = ENOUGH;
  for (const { datetime, lines, name, names, marked, worth, ...own } of shown) {
    const text = withWholeYear(own.text);
    const outer = lines.at(-1) ?? '';
    const date = readDate(datetime, habits) ?? readDate(text, habits) ?? readDate(outer, habits);
    if (!date) continue;
    const score =
      worth +
      (marked ? 3 : PUBLISHED.test(names) ? 2 : DATED.test(names) ? 1 : 0) -
      (UPDATED.test(name) ? 2 : 0) +
      ([text, ...lines].map(label).find((labelled) => labelled !== 0) ?? 0) -
      (lines.length === 0 ? 2 : 0);
    if (score > most) [best, most] = [date, score];
  }
  return best;
}

/** `12.03.24` with its century, where a line says that it is the date. */
function withWholeYear(text: string): string {
  if (!PUBLISHED.test(text)) return text;
  return text.replace(/(?<![\d.])(\d{1,2}\.\d{1,2}\.)(\d\d)(?![\d.])/, '$120$2');
}

function label(line: string): number {
  if (NO_DATE.test(line)) return -5;
  if (PUBLISHED.test(line)) return 2;
  return UPDATED.test(line) ? -1 : 0;
}
