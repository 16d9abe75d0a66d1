import { foldForSearch } from '../../text/fold';
import { type Metadata, metaContent } from '../prepare/metadata';
import { type Heading, readHeadings } from './headings';
import type { Found } from './index';
import { isBefore, type Place } from './place';
import { isSiteName, siteNames, splits, withoutSiteName } from './site-affix';
import { statedSiteNames } from './site-name';

/** A heading needs this much to be taken for the headline; the weights below give about 0 to 3. */
const ENOUGH = 1.1;

/** As much is enough where the page states no title with which it could agree. */
const ENOUGH_ALONE = 0.4;

/** Agreement from which a heading is surely about the article. */
const AGREES = 1.5;

/** The headline, and the element of the page in which readers see it, if any. */
export interface Title {
  text: string;
  element: Element | null;
}

/**
 * The article's headline, without the site's name; '' where the page has none at all. What readers see comes first:
 * the heading that agrees best with what the page states elsewhere (titles, address), else the best of those.
 */
export function titleOf(page: Document, { metadata, url }: Found, place: Place): Title {
  const sites = statedSiteNames(metadata);
  const stated = statedTitles(metadata);
  const known = siteNames(sites, url);
  const names = siteNames(
    [...sites, ...impliedSiteNames(stated.filter((title) => !isSiteName(title, known)))],
    url,
  );
  const titles = stated
    .map((title) => withoutSiteName(title, names))
    .filter((title) => !isSiteName(title, names));
  const first = place.nodes[place.start] ?? null;
  const headings = readHeadings(page, first).filter(({ text }) => !isSiteName(text, names));
  const best = bestHeading(headings, titles, url, first);
  if (!best) return shownPart(titles, place) ?? { text: titles[0] ?? stated[0] ?? '', element: null };
  return { text: withoutSiteName(withoutExtras(best, titles), names), element: best.element };
}

/** The titles that the page states for machines; JSON-LD's `headline` before its `name`, which is often the site's. */
function statedTitles(metadata: Metadata): string[] {
  return [
    ...metadata.stated.map(({ headline }) => headline),
    metaContent(metadata, 'og:title'),
    metaContent(metadata, 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'),
    metadata.documentTitle,
    ...metadata.stated.map(({ name }) => name),
  ].flatMap((title) => title || []);
}

/** Lines above the body among which a headline without any markup is looked for. */
const REACH = 40;
/** Fewer words are a section as often as a headline. */
const FEWEST_WORDS = 3;

/** The part of a stated title that stands alone in the page, closest above the body: old portals mark no heading. */
function shownPart(titles: readonly string[], { nodes, start }: Place): Title | null {
  const parts = new Map<string, string>();
  for (const { head, tail } of titles.flatMap(splits)) {
    for (const part of [head, tail])
      if (part.split(' ').length >= FEWEST_WORDS) parts.set(foldForSearch(part), part);
  }
  if (parts.size === 0) return null;
  for (const node of nodes.slice(Math.max(0, start - REACH), Math.max(0, start)).reverse()) {
    const text = parts.get(foldForSearch(node.nodeValue ?? ''));
    if (text) return { text, element: node.parentElement };
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

function bestHeading(headings: Heading[], titles: string[], url: string, start: Node | null): Heading | null {
  const agreement = agreementWith(titles, slugOf(url));
  const rated = headings.map((heading) => ({ heading, agrees: agreement(heading.folded) }));
  const before = rated.filter(({ heading }) => start && isBefore(heading.element, start));
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
      (start && !before.includes(candidate) ? 0.5 : 0) -
      (leadsHome(heading.element, url) ? 0.8 : 0);
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

/** A heading's text without what stands in it beside a stated title: a date, a section, a counter. */
function withoutExtras({ element, text, folded }: Heading, titles: string[]): string {
  if (!element.firstElementChild || titles.some((title) => foldForSearch(title) === folded)) return text;
  const inner = titles.find((title) => {
    const part = foldForSearch(title);
    return (
      part.includes(' ') &&
      part.length > folded.length / 2 &&
      (folded.startsWith(part) || folded.endsWith(part))
    );
  });
  return inner ?? text;
}

function slugOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}

function leadsHome(heading: Element, url: string): boolean {
  const href = (heading.closest('a') ?? heading.querySelector('a'))?.getAttribute('href');
  return Boolean(href) && URL.canParse(href ?? '', url) && new URL(href ?? '', url).pathname.length <= 1;
}
