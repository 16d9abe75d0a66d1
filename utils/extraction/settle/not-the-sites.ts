import { decoded } from '../../text/tracking';
import type { Signs } from '../describe/signs';
import { fold } from './fold';
import { lettersOf, packed, splits } from './site-affix';

/** Is a name, which comes folded too, that of a person rather than of the site or one of its sections? */
export type IsOurs = (name: string, folded: string) => boolean;

/** How a site is called: best, and in every way that its page states. */
export interface SiteCalls {
  siteName: string | null;
  sites: readonly string[];
}

/** Among so many first texts of a page the site's name is one. */
const FIRST = 2;

/** The end of a host that a site bears as a name: «Daily-Rain.com». */
const TOP_LEVEL = /\.[a-z]{2,4}$/i;
/** With an article a name is that of a paper, as «Die Furche» and «La República», where its site is called so. */
const ARTICLE = /^(?:the|d(?:ie|er|as)|el|l(?:[ae]s?|os)|il) /;
/** Names of so many letters stand in no person's by chance. */
const LONG = 8;

/** Where people keep sites of their own, which bear their names. */
const PERSONAL_HOST = /\.(?:git(?:hub|lab)\.io|netlify\.app|(?:wordpress|blogspot)\.[a-z.]+|me|blog)$/;

/** Tells names of people from those of the site and its sections, which content systems put in their place. */
export function notTheSites(
  { url, meta, documentTitle, lines }: Signs,
  { siteName, sites: all }: SiteCalls,
): IsOurs {
  const called = [siteName, meta['og:site_name']?.[0]].flatMap((name) => name ?? []);
  // Of «العاصمة 24» a byline keeps the word.
  const sites = new Set(
    called.flatMap((name) => [name, name.replace(/\s*\d.*$/, ''), name.replace(TOP_LEVEL, '')]).map(packed),
  );
  const long = called
    .filter((name) => name.includes(' '))
    .map(packed)
    .filter((name) => name.length >= LONG);
  const { hostname, pathname } = new URL(url);
  const host = hostName(url);
  const first = lines.filter(({ index }) => index < FIRST).map(({ text }) => text);
  const ends = splits(documentTitle).flatMap(({ head, tail }) => [head, tail]);
  const beside = new Set([documentTitle, ...ends, ...first].map(packed));
  const sections = new Set(meta['article:section']?.map(fold));
  // Most pages have no name for which these are asked.
  let rooms: ReadonlySet<string> | undefined;
  const isRoom = (folded: string): boolean => {
    rooms ??= new Set(decoded(pathname).split('/').slice(0, -1).map(fold));
    return rooms.has(folded);
  };
  let stated: ReadonlySet<string> | undefined;
  const isStated = (letters: string): boolean => {
    stated ??= new Set(all.map(packed));
    return stated.has(letters);
  };
  const labels = hostname.split('.');
  const isOwner = (folded: string): boolean =>
    folded.includes(' ') &&
    !ARTICLE.test(folded) &&
    (PERSONAL_HOST.test(hostname) || folded.split(' ').every((word) => labels.includes(word)));
  return (name, folded) => {
    if (sections.has(folded)) return false;
    if (isOwner(folded)) return true;
    const letters = lettersOf(folded);
    if (sites.has(letters) || long.some((site) => letters.includes(site))) return false;
    if (ARTICLE.test(folded)) return letters !== host && !isStated(letters);
    // A person's own site bears their name; one word that is the domain, or stands beside the title or first of all, is the site's.
    return name.includes(' ') || (letters !== host && !beside.has(letters) && !isRoom(folded));
  };
}

/** The name by which an address calls its site, as packed gives it. */
export function hostName(url: string): string {
  return packed(new URL(url).hostname.split('.').at(-2) ?? '');
}
