import { foldForSearch } from '../../text/fold';
import { type Metadata, metaContent } from '../prepare/metadata';

/** The name by which the site calls itself, or null; an address or a handle is not a name. */
export function siteNameOf(metadata: Metadata): string | null {
  return (
    statedSiteNames(metadata).find((name) => !/^@|^https?:|^www\.|_/.test(name) && name.length < 80) ?? null
  );
}

/** Every name that the page gives its site, best first, without repetitions. */
export function statedSiteNames(metadata: Metadata): string[] {
  const names = [
    metaContent(metadata, 'og:site_name'),
    ...metadata.siteNames,
    ...metadata.stated.flatMap(({ publisher, isPartOf }) => [publisher, isPartOf]),
    metaContent(metadata, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'twitter:site'),
  ];
  const byFold = new Map<string, string>();
  for (const name of names) {
    if (name && !byFold.has(foldForSearch(name))) byFold.set(foldForSearch(name), name);
  }
  return [...byFold.values()];
}
