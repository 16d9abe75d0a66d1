import { isoDay } from '../../text/date-calendars';
import { type DateHabits, readDate } from '../../text/dates';
import type { Signs } from '../describe/signs';
import { statedLanguages } from './language';
import { bestShownDate, labelledDate } from './shown-date';
import type { Statements } from './statements';

/** Names under which pages state when they were published, the surest first. */
const PUBLISHED = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'citation_publication_date',
  'citation_date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'pubdate',
  'publish-date',
  'publishdate',
  'published',
  'date',
];

/** `5/9/2026 3:41:00 PM`: what programs write where nobody told them of another country. */
const AMERICAN_CLOCK = /^\s*\d{1,2}\/\d{1,2}\/\d{4} \d{1,2}:\d\d:\d\d [AP]M\s*$/;

/** A clock that goes wrong, or a zone ahead of ours, may date an article this far into the future (milliseconds). */
const TOLERANCE = 2 * 86_400_000;

/**
 * When the article was published (not updated), in ISO 8601, a date alone where the page gives no time; or null.
 * @param headline index of the text in which readers see the title, or -1
 * @param lang the article's language
 */
export function publishedAtOf(
  signs: Signs,
  statements: Statements,
  headline: number,
  lang: string | null,
): string | null {
  const { url, meta, scriptDate } = signs;
  const habits = { dayFirst: !isAmerican(signs, statements, lang) };
  const stated = [
    ...statements.stated,
    ...PUBLISHED.map((name) => ({ datePublished: meta[name]?.[0], isUnchanged: false })),
  ];
  for (const { datePublished: text, isUnchanged } of stated) {
    const date = text ? readDate(text, AMERICAN_CLOCK.test(text) ? { dayFirst: false } : habits) : null;
    if (!date || !isPast(date)) continue;
    const labelled = isUnchanged && labelledDate(signs, headline, habits);
    // Texts are not published after readers were told so: some templates state when the page was built.
    if (labelled && Date.parse(date) - Date.parse(labelled) > 2 * DAY) return labelled;
    if (!UTC.test(date)) return date;
    return (
      localDay(date, dateInAddress(url, habits)) ??
      localDay(date, bestShownDate(signs, headline, habits)) ??
      date
    );
  }
  const inAddress = dateInAddress(url, habits);
  const seen = bestShownDate(signs, headline, habits);
  if (inAddress && !seen?.startsWith(inAddress)) return inAddress;
  if (seen && isPast(seen)) return seen;
  const byScript = scriptDate && readDate(scriptDate, habits);
  return byScript && isPast(byScript) ? byScript : null;
}

const DAY = 86_400_000;

/** A time in UTC, which may fall on another day than on the site's own clock. */
const UTC = /T.*(Z|\+00:00)$/;

/**
 * The date that the address or the page shows, where a time in UTC falls on another day only because the site's own
 * clock differs; or null.
 */
function localDay(date: string, shown: string | null): string | null {
  if (!shown) return null;
  const days = (Date.parse(shown.slice(0, 10)) - Date.parse(date.slice(0, 10))) / DAY;
  const hour = Number(date.slice(11, 13));
  return (days === -1 && hour < 12) || (days === 1 && hour >= 10) ? shown : null;
}

function isPast(date: string): boolean {
  return Date.parse(date) < Date.now() + TOLERANCE;
}

/** `/2020/01/31/`, `/2020-01-31-`, `-20200131.`, `/2020/jan/31/`, `/2020/politics/01/31/`, `31-01-2020`: how many sites file their articles. */
function dateInAddress(url: string, habits: DateHabits): string | null {
  const { pathname } = new URL(url);
  const [written = ''] = /\/20\d\d\/[a-z]+\/\d\d?(?=\/)|(?<!\d)\d\d-\d\d-20\d\d(?!\d)/i.exec(pathname) ?? [];
  const date = readDate(written, habits);
  if (date) return date;
  const filed = /\/(20\d\d)\/[a-z]+\/(\d\d)\/(\d\d)\//i.exec(pathname);
  if (filed) return isoDay('gregory', Number(filed[1]), Number(filed[2]), Number(filed[3]));
  const found = /(?<!\d)(20\d\d)([-/]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/.exec(pathname);
  const [, year, separator, month = '', day = ''] = found ?? [];
  if (!year || (!separator && month.length + day.length < 4)) return null;
  return isoDay('gregory', Number(year), Number(month), Number(day));
}

const AMERICAN = /^en(?!.(gb|au|nz|ie|in|za|ae))/i;

/** Whether `03/04/2020` is March the fourth here: in English, but on sites that are from elsewhere. */
function isAmerican(signs: Signs, statements: Statements, lang: string | null): boolean {
  if (lang && !AMERICAN.test(lang)) return false;
  const stated = statedLanguages(signs, statements);
  const isEnglish = (lang || stated.length > 0) && stated.every((tag) => AMERICAN.test(tag));
  return Boolean(isEnglish) && !/\.(uk|au|nz|ie|in|za|eu)$/.test(new URL(signs.url).hostname);
}
