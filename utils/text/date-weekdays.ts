import { foldForSearch } from './fold';

/** Languages whose dates may have the day of the week between their parts. */
const LANGUAGES = ['ar', 'fa', 'ur', 'he'];

let weekdays: ReadonlySet<string> | undefined;

/** Whether a folded word is the name of a day of the week, as the browser writes it (CLDR). */
export function isWeekday(folded: string): boolean {
  weekdays ??= new Set(LANGUAGES.flatMap(namesIn));
  return weekdays.has(folded);
}

function namesIn(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return Array.from({ length: 7 }, (_, day) => foldForSearch(format.format(Date.UTC(2024, 0, day + 1))));
}
