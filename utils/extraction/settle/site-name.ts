import { fold } from './fold';
import { splits } from './site-affix';
import { metaContent, type Statements } from './statements';

/** Longer names are sentences (characters). */
const LONGEST = 80;

/**
 * The name by which the site calls itself, or null; an address or a handle is not a name. Where it states none, it is
 * what stands beside the article's title in the document's.
 */
export function siteNameOf(names: readonly string[], documentTitle: string, title: string): string | null {
  const stated = names.find(isName);
  if (stated !== undefined) return stated;
  const beside = besideTitle(documentTitle, title);
  return beside && isName(beside) ? beside : null;
}

function isName(text: string): boolean {
  return !/^@|^https?:|^www\.|_/.test(text) && text.length < LONGEST;
}

/** What stands beside the title; where a section stands between them behind the same sign, what is farther away. */
function besideTitle(documentTitle: string, title: string): string | null {
  const folded = fold(title);
  for (const { head, tail, separator } of splits(documentTitle)) {
    const alike = (text: string): ReturnType<typeof splits> =>
      splits(text).filter((other) => other.separator === separator);
    if (fold(head) === folded) return alike(tail).at(-1)?.tail ?? tail;
    if (fold(tail) === folded) return alike(head)[0]?.head ?? head;
  }
  return null;
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
  for (const name of new Set(names)) {
    const folded = fold(name ?? '');
    if (name && !byFold.has(folded)) byFold.set(folded, name);
  }
  return [...byFold.values()];
}
