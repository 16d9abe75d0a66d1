import { foldForSearch } from '../../text/fold';
import { type Metadata, metaContent } from '../prepare/metadata';
import { splits } from './site-affix';

/** Longer names are sentences (characters). */
const LONGEST = 80;

/**
 * The name by which the site calls itself, or null; an address or a handle is not a name. Where it states none, it is
 * what stands beside the article's title in the document's.
 */
export function siteNameOf(metadata: Metadata, title: string): string | null {
  const names = [...statedSiteNames(metadata), besideTitle(metadata.documentTitle, title)];
  return names.find((name) => name && !/^@|^https?:|^www\.|_/.test(name) && name.length < LONGEST) ?? null;
}

function besideTitle(documentTitle: string, title: string): string | null {
  const folded = foldForSearch(title);
  const beside = splits(documentTitle).find(
    ({ head, tail }) => foldForSearch(head) === folded || foldForSearch(tail) === folded,
  );
  return beside ? (foldForSearch(beside.head) === folded ? beside.tail : beside.head) : null;
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
