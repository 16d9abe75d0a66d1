import { squeezed } from '../../text/space';
import { metaContent } from '../prepare/metadata';
import type { Found } from './index';
import { withoutSiteName } from './site-affix';
import { statedSiteNames } from './site-name';

/** The article's headline, without the site's name; '' where the page has none at all. */
export function titleOf(page: Document, { metadata, url }: Found, siteName: string | null): string {
  const headings = [...page.querySelectorAll('h1')].map((heading) => squeezed(heading.textContent ?? ''));
  const candidates = [
    ...metadata.stated.map(({ headline }) => headline),
    metaContent(metadata, 'og:title', 'twitter:title'),
    ...headings,
    metadata.documentTitle,
  ];
  const sites = siteName ? [siteName, ...statedSiteNames(metadata)] : statedSiteNames(metadata);
  const cleaned = candidates.flatMap(
    (candidate) => candidate && withoutSiteName(candidate, sites, headings, url),
  );
  return cleaned.find((candidate) => candidate) ?? '';
}
