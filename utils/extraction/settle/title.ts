import { decodeEntities } from '../../text/entities';
import { foldForSearch } from '../../text/fold';
import type { ShownHeading, Signs } from '../describe/signs';
import { isSiteName, siteNames, splits, withoutSiteName } from './site-affix';
import { statedSiteNames } from './site-name';
import { metaContent, type Statements } from './statements';

/** A heading needs this much to be taken for the headline; the weights below give about 0 to 3. */
const ENOUGH = 1.1;

/** As much is enough where the page states no title with which it could agree. */
const ENOUGH_ALONE = 0.4;

/** Agreement from which a heading is surely about the article. */
const AGREES = 1.5;

/** The headline, and the index of the text in which readers see it, or -1. */
export interface Title {
  text: string;
  index: number;
}

interface Heading extends ShownHeading {
  folded: string;
}

/**
 * The article's headline, without the site's name; '' where the page has none at all. What readers see comes first:
 * the heading that agrees best with what the page states elsewhere (titles, address), else the best of those.
 */
export function titleOf(signs: Signs, statements: Statements): Title {
  const { url } = signs;
  const sites = statedSiteNames(statements);
  const stated = statedTitles(statements);
  const known = siteNames(sites, url);
  const names = siteNames(
    [...sites, ...impliedSiteNames(stated.filter((title) => !isSiteName(title, known)))],
    url,
  );
  const titles = stated
    .map((title) => withoutSiteName(title, names))
    .filter((title) => !isSiteName(title, names));
  const headings = signs.headings
    .map((heading) => ({ ...heading, text: decodeEntities(heading.text) }))
    .filter(({ text }) => !isSiteName(text, names))
    .map((heading) => ({ ...heading, folded: foldForSearch(heading.text) }));
  const best = bestHeading(headings, titles, signs);
  if (!best) return shownPart(titles, signs) ?? { text: titles[0] ?? stated[0] ?? '', index: -1 };
  return { text: withoutSiteName(withoutExtras(best, titles), names), index: best.index };
}

/** The titles that the page states for machines; JSON-LD's `headline` before its `name`, which is often the site's. */
function statedTitles(statements: Statements): string[] {
  return [
    ...statements.stated.map(({ headline }) => headline),
    metaContent(statements, 'og:title'),
    metaContent(statements, 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
    statements.documentTitle,
    ...statements.stated.map(({ name }) => name),
  ].flatMap((title) => title || []);
}

/** Lines above the body among which a headline without any markup is looked for. */
const REACH = 40;
/** Fewer words are a section as often as a headline. */
const FEWEST_WORDS = 3;

/** The part of a stated title that stands alone in the page, closest above the body: old portals mark no heading. */
function shownPart(titles: readonly string[], { lines, start }: Signs): Title | null {
  const parts = new Map<string, string>();
  for (const { head, tail } of titles.flatMap(splits)) {
    for (const part of [head, tail])
      if (part.split(' ').length >= FEWEST_WORDS) parts.set(foldForSearch(part), part);
  }
  if (parts.size === 0) return null;
  for (const line of lines.toReversed()) {
    if (line.index >= start || line.index < start - REACH) continue;
    const text = parts.get(foldForSearch(line.text));
    if (text) return { text, index: line.index };
  }
  return null;
}

/** What stands beside one stated title in another: «خبر | موقع» next to «خبر» makes «موقع» the site's name. */
function impliedSiteNames(titles: readonly string[]): string[] {
  const whole = new Set(titles.map(foldForSearch));
  return titles.flatMap(splits).flatMap(({ head, tail, separator }) => {
    if (separator.includes(':')) return [];
    if (whole.has(foldForSearch(head))) return [tail];
    return whole.has(foldForSearch(tail)) ? [head] : [];
  });
}

function bestHeading(headings: Heading[], titles: string[], { url, start }: Signs): Heading | null {
  const agreement = agreementWith(titles, slugOf(url));
  const rated = headings.map((heading) => ({ heading, agrees: agreement(heading.folded) }));
  const before = rated.filter(({ heading }) => heading.index < start);
  const closest =
    before.findLast(({ agrees }) => agrees >= AGREES) ??
    before.findLast(({ heading }) => heading.level === 1);
  let best: Heading | null = null;
  let most = titles.length > 0 ? ENOUGH : ENOUGH_ALONE;
  for (const candidate of rated) {
    const { heading, agrees } = candidate;
    const score =
      agrees +
      (LEVELS[heading.level] ?? 0) +
      (candidate === closest ? 0.5 : 0) -
      (start >= 0 && !before.includes(candidate) ? 0.5 : 0) -
      (leadsHome(heading, url) ? 0.8 : 0);
    if (score > most) [best, most] = [heading, score];
  }
  return best;
}

const LEVELS: Readonly<Record<number, number>> = { 1: 0.5, 2: 0.1 };

/** How well a heading agrees with the stated titles: 2 is the same, 1.6 one end of one, less the words in common. */
function agreementWith(titles: string[], slug: string): (folded: string) => number {
  const same = new Set(titles.map(foldForSearch));
  const ends = new Set(titles.flatMap(splits).flatMap(({ head, tail }) => [head, tail].map(foldForSearch)));
  const bags = [...same, foldForSearch(slug)].map(wordsOf);
  return (folded) => {
    if (same.has(folded)) return 2;
    if (ends.has(folded)) return 1.6;
    const own = wordsOf(folded);
    return Math.max(0, ...bags.map((bag) => likeness(own, bag)));
  };
}

/** Dice coefficient of two sets: 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size || 1);
}

function wordsOf(folded: string): ReadonlySet<string> {
  return new Set(folded.match(/[\p{L}\p{N}]+/gu));
}

/** A heading's text without what stands in it beside a stated title (a date, a section, a counter), or before the rest. */
function withoutExtras({ isMixed, text, rest, folded }: Heading, titles: string[]): string {
  if (!isMixed || titles.some((title) => foldForSearch(title) === folded)) return text;
  const inner = titles.find((title) => {
    const part = foldForSearch(title);
    return (
      part.includes(' ') &&
      part.length > folded.length / 2 &&
      (folded.startsWith(part) || folded.endsWith(part))
    );
  });
  return inner ?? rest ?? text;
}

function slugOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function leadsHome({ href }: Heading, url: string): boolean {
  return Boolean(href) && URL.canParse(href ?? '', url) && new URL(href ?? '', url).pathname.length <= 1;
}
