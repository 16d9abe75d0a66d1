import type background from '../locales/ar/background.json';
import type failures from '../locales/ar/failures.json';
import type library from '../locales/ar/library.json';
import type options from '../locales/ar/options.json';
import type reading from '../locales/ar/reading.json';
import type { Direction } from './article';

/**
 * The languages of the interface, Arabic first, by the names under which they know themselves. Each is a folder in
 * `locales/`.
 */
export const LANGUAGE_NAMES = { ar: 'العربية', en: 'English' } as const;

export type Language = keyof typeof LANGUAGE_NAMES;

export const LANGUAGES = Object.keys(LANGUAGE_NAMES) as Language[];

/** The files that a language has, by who needs them; a page loads its own. `reading` is what every page says first. */
interface Areas {
  reading: typeof reading;
  failures: typeof failures;
  library: typeof library;
  options: typeof options;
  background: typeof background;
}
export type Area = keyof Areas;

/** The key of a text in one of these areas. */
export type TextKey<A extends Area = Area> = A extends Area ? keyof Areas[A] : never;

/** A text, or its plural forms by CLDR category; `{name}` stands for a parameter. */
type Text = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Texts<A extends Area = Area> = Record<TextKey<A>, Text>;

/**
 * The interface's language: the one chosen, else the first of the browser's languages that has texts, else English.
 * @param choice a language, or 'auto'
 * @param preferred BCP-47 tags, best first
 */
export function chooseLanguage(choice: Language | 'auto', preferred: readonly string[]): Language {
  if (choice !== 'auto') return choice;
  const offered = new Set<string>(LANGUAGES);
  const found = preferred.map((tag) => tag.split('-')[0] ?? '').find((tag) => offered.has(tag));
  return (found as Language | undefined) ?? 'en';
}

export interface Translator<A extends Area = Area> {
  language: Language;
  dir: Direction;
  /** The text for a key. `count` picks the plural form; numbers are written in the language's digits. */
  t(key: TextKey<A>, params?: Record<string, string | number>): string;
  number(value: number): string;
  /** @param share 0 to 1 */
  percent(share: number): string;
  /** @param count of bytes, in the unit that suits it */
  bytes(count: number): string;
  /** The name of a language in the interface's; the tag itself where it has none. @param tag BCP-47 */
  languageName(tag: string): string;
  /** A day in words, in the Gregorian calendar. ISO 8601 (a date alone stays that date everywhere) or milliseconds since 1970. */
  date(when: string | number): string;
}

/**
 * @param texts of that language
 * @param region a BCP-47 tag of the same language, for its month names and digits (يناير or كانون الثاني)
 */
export function translator<A extends Area>(
  language: Language,
  texts: Texts<A>,
  region: string = language,
): Translator<A> {
  const locale = region.split('-')[0] === language ? region : language;
  const plural = new Intl.PluralRules(locale);
  const number = new Intl.NumberFormat(locale);
  const percent = lazily(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const names = lazily(() => new Intl.DisplayNames(locale, { type: 'language', fallback: 'code' }));
  const long = { dateStyle: 'long', calendar: 'gregory' } as const;
  const moments = lazily(() => new Intl.DateTimeFormat(locale, long));
  const days = lazily(() => new Intl.DateTimeFormat(locale, { ...long, timeZone: 'UTC' }));
  const format = (text: string, params: Record<string, string | number>) =>
    text.replace(/\{(\w+)\}/g, (placeholder, name: string) => {
      const value = params[name];
      return typeof value === 'number' ? number.format(value) : (value ?? placeholder);
    });
  return {
    language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    t(key, params = {}) {
      const text = texts[key];
      if (typeof text === 'string') return format(text, params);
      const count = Number(params.count);
      // A form of its own for nothing reads better than "0 minutes", also where the language's grammar has none.
      const form = count === 0 ? 'zero' : plural.select(count);
      return format(text[form] ?? text.other ?? '', params);
    },
    number: (value) => number.format(value),
    percent: (share) => percent().format(share),
    bytes: (count) => {
      const step = Math.min(3, Math.floor(Math.log10(Math.max(1, count)) / 3));
      const unit = (['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const)[step] ?? 'byte';
      const format = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
      return new Intl.NumberFormat(locale, format).format(count / 1000 ** step);
    },
    languageName: (tag) => names().of(tag) ?? tag,
    date(when) {
      const moment = new Date(when);
      if (Number.isNaN(moment.getTime())) return String(when);
      const dateOnly = typeof when === 'string' && /^\d{4}(-\d\d){0,2}$/.test(when);
      return (dateOnly ? days : moments)().format(moment);
    },
  };
}

/** What takes the browser long to make, and may never be needed. */
function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
