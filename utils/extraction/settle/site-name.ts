import { foldForSearch } from '../../text/fold';
import { splits } from './site-affix';
import { metaContent, type Statements } from './statements';

/** Longer names are sentences (characters). */
const LONGEST = 80;

/**
 * The name by which the site calls itself, or null; an address or a handle is not a name. Where it states none, it is
 * what stands beside the article's title in the document's.
 */
export function siteNameOf(statements: Statements, title: string): string | null {
  const names = [...statedSiteNames(statements), besideTitle(statements.documentTitle, title)];
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
export function statedSiteNames(statements: Statements): string[] {
  const names = [
    metaContent(statements, 'og:site_name'),
    ...statements.siteNames,
    ...statements.stated.flatMap(({ publisher, isPartOf }) => [publisher, isPartOf]),
    metaContent(statements, 'application-name', 'apple-mobile-web-app-title', 'dc.publisher', 'twitter:site'),
  ];
  const byFold = new Map<string, string>();
  for (const name of names) {
    if (name && !byFold.has(foldForSearch(name))) byFold.set(foldForSearch(name), name);
  }
  return [...byFold.values()];
}
