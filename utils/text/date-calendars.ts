import { foundOrMade } from '../memo';
import type { Calendar } from './date-months';

const DAY = 86_400_000;

/** First day of year 1 (milliseconds since 1970), and the mean length of a year (days). */
const YEARS: Readonly<Record<Exclude<Calendar, 'gregory'>, { epoch: number; length: number }>> = {
  persian: { epoch: Date.UTC(622, 2, 22), length: 365.2422 },
  'islamic-umalqura': { epoch: Date.UTC(622, 6, 19), length: 354.3671 },
};

/**
 * The calendar day `YYYY-MM-DD` of a date in any of the calendars, or null where there is no such day. The browser's
 * own calendar tables (CLDR) decide: a guess from mean lengths is corrected until the browser writes it the same.
 */
export function isoDay(calendar: Calendar, year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1 || day > 31) return null;
  if (calendar === 'gregory') {
    const date = new Date(Date.UTC(year, month - 1, day));
    return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : null;
  }
  const { epoch, length } = YEARS[calendar];
  const format = formatOf(calendar);
  let time = epoch + Math.round((year - 1 + (month - 1) / 12) * length + day - 1) * DAY;
  for (let tries = 0; tries < 5; tries++) {
    const written = Object.fromEntries(
      format.formatToParts(time).map(({ type, value }) => [type, Number(value)]),
    );
    const months = (year - (written.year ?? 0)) * 12 + month - (written.month ?? 0);
    const days = Math.round((months * length) / 12) + day - (written.day ?? 0);
    if (months === 0 && days === 0) return new Date(time).toISOString().slice(0, 10);
    time += days * DAY;
  }
  return null;
}

const formats = new Map<Calendar, Intl.DateTimeFormat>();

/** The browser's own way to write a day of a calendar, made once: making takes far longer than writing. */
function formatOf(calendar: Calendar): Intl.DateTimeFormat {
  return foundOrMade(
    formats,
    calendar,
    () =>
      new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
        timeZone: 'UTC',
        year: 'numeric',
        month: 'numeric',
        day: 'numeric',
      }),
  );
}
