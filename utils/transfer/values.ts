/** Numbers below these count seconds, milliseconds and microseconds since 1970; years 5138 either way. */
const SECONDS = 1e11;
const MILLISECONDS = 1e14;
const MICROSECONDS = 1e17;

/** The web began in 1990, and no article was saved in the next century; published they were long before. */
const EARLIEST = Date.UTC(1990, 0);
const LATEST = Date.UTC(2100, 0);

const WRITTEN =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d)(:\d\d)?(?:[.,](\d{1,9}))?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?)?$/i;

/**
 * A moment as exporters write it: a number of seconds, milliseconds or microseconds since 1970, or a date and time
 * like `2024-10-29T16:30:11Z`, `2023-07-27 18:50:55.812000+00:00`, `2016-09-08T11:55:58+0200`, `2015-09-09 11:10:32
 * UTC`. Without a zone it is UTC.
 * @returns milliseconds since 1970; undefined where nothing is stated; null where it can't be read
 */
export function readDate(value: unknown): number | null | undefined {
  const time = parseDate(value);
  return typeof time !== 'number' || (time >= EARLIEST && time < LATEST) ? time : null;
}

function parseDate(value: unknown): number | null | undefined {
  if (value === undefined || value === null) return undefined;
  const text = String(value).trim();
  if (text === '' || text === '0') return undefined;
  return /^\d+(\.\d+)?$/.test(text) ? fromNumber(Number(text)) : fromText(text);
}

function fromNumber(number: number): number | null {
  if (number < SECONDS) return Math.round(number * 1000);
  if (number < MILLISECONDS) return Math.round(number);
  return number < MICROSECONDS ? Math.floor(number / 1000) : null;
}

function fromText(text: string): number | null {
  const [, date, time = '00:00', seconds = ':00', fraction = '', zone = 'Z'] = WRITTEN.exec(text) ?? [];
  if (!date) return null;
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3).replace(':', '') || '00'}` : 'Z';
  const parsed = Date.parse(`${date}T${time}${seconds}.${fraction.slice(0, 3).padEnd(3, '0')}${offset}`);
  return Number.isNaN(parsed) ? null : parsed;
}

/** A date of publication as ISO 8601, a date alone where no time is stated; null where it can't be read. */
export function readPublished(value: unknown): string | null {
  const time = parseDate(value);
  if (time === null || time === undefined) return null;
  const text = String(value).trim();
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return text;
  return new Date(time).toISOString();
}

/** `true`, `True`, `1`, `yes` in whatever type a format writes them. */
export function readFlag(value: unknown): boolean {
  return /^(true|1|yes|y)$/i.test(String(value ?? '').trim());
}

/** A text without spaces around it; undefined where there is none. */
export function readText(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return String(value).trim() || undefined;
}

/** The elements of a JSON array of texts; null where it is none. */
export function readJsonList(text: string): string[] | null {
  if (text.trim() === '') return [];
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? list.map(String) : null;
  } catch {
    return null;
  }
}

/**
 * The elements of a Python list of strings as `str()` writes it: in single quotes, in double ones where the text has
 * a single one, with backslash escapes. Anything else is taken as names parted by commas.
 */
export function readPythonList(text: string): string[] {
  const list = text.trim();
  if (!list.startsWith('[') || !list.endsWith(']')) return list.split(',');
  return [...list.matchAll(/'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"/gs)].map(([, single, double]) =>
    (single ?? double ?? '').replace(/\\(?:u([\da-f]{4})|x([\da-f]{2})|(.))/gis, (_, wide, narrow, plain) =>
      plain === undefined ? String.fromCharCode(Number.parseInt(wide ?? narrow, 16)) : plain,
    ),
  );
}
