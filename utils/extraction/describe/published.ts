import { isoDay } from '../../text/date-calendars';
import { readDate } from '../../text/dates';
import { metaContent } from '../prepare/metadata';
import type { Found } from './index';
import type { Nearby } from './place';
import { visibleDate } from './visible-date';

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
  'published',
  'date',
];

/** A clock that goes wrong, or a zone ahead of ours, may date an article this far into the future (milliseconds). */
const TOLERANCE = 2 * 86_400_000;

/**
 * When the article was published (not updated), in ISO 8601, a date alone where the page gives no time; or null.
 * @param near what tells where the article stands in its page, and in which language
 */
export function publishedAtOf({ metadata, url }: Found, near: Nearby): string | null {
  const habits = {
    dayFirst: !isAmerican([near.lang, metadata.lang, metaContent(metadata, 'og:locale')], url),
  };
  const stated = [
    ...metadata.stated.map(({ datePublished }) => datePublished),
    ...PUBLISHED.map((name) => metaContent(metadata, name)),
  ];
  for (const text of stated) {
    const date = text ? readDate(text, habits) : null;
    if (date && isPast(date)) return date;
  }
  const seen = visibleDate(near, habits);
  const inAddress = dateInAddress(url);
  if (inAddress && !seen?.startsWith(inAddress)) return inAddress;
  return seen && isPast(seen) ? seen : null;
}

function isPast(date: string): boolean {
  return Date.parse(date) < Date.now() + TOLERANCE;
}

/** `/2020/01/31/`, `/2020-01-31-`, `-20200131.`: how many sites file their articles. */
function dateInAddress(url: string): string | null {
  const { pathname } = new URL(url);
  const found = /(?<!\d)(20\d\d)([-/]?)(0?[1-9]|1[0-2])\2(0?[1-9]|[12]\d|3[01])(?!\d)/.exec(pathname);
  const [, year, separator, month = '', day = ''] = found ?? [];
  if (!year || (!separator && month.length + day.length < 4)) return null;
  return isoDay('gregory', Number(year), Number(month), Number(day));
}

/** Whether `03/04/2020` is March the fourth here: in English, but on sites that are from elsewhere. */
function isAmerican(tags: readonly (string | null)[], url: string): boolean {
  const known = tags.filter((tag) => tag !== null);
  const english = known.length > 0 && known.every((tag) => /^en(?!.(gb|au|nz|ie|in|za|ae))/i.test(tag));
  return english && !/\.(uk|au|nz|ie|in|za|eu)$/.test(new URL(url).hostname);
}
