import { metaContent } from '../prepare/metadata';
import type { Found } from './index';

/** When the article was published (not updated), in ISO 8601, a date alone where the page gives no time; or null. */
export function publishedAtOf(page: Document, { metadata }: Found): string | null {
  const candidates = [
    ...metadata.stated.map(({ datePublished }) => datePublished),
    metaContent(metadata, 'article:published_time', 'og:published_time', 'datepublished', 'date', 'dc.date'),
    page.querySelector('time[datetime]')?.getAttribute('datetime'),
  ];
  return (
    candidates.find((date) => date && /^\d{4}-\d\d-\d\d/.test(date) && !Number.isNaN(Date.parse(date))) ??
    null
  );
}
