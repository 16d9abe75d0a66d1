import { foldForSearch } from '../../text/fold';
import { squeezed } from '../../text/space';
import { type Metadata, metaContent } from '../prepare/metadata';
import type { Found } from './index';
import { announcedPeople, isAccountName, peopleIn } from './people';
import { isBefore, type Nearby, textNodes } from './place';
import { packed } from './site-affix';

const AUTHOR_TAGS = [
  'citation_author',
  'parsely-author',
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
];
const MORE_TAGS = ['dcterms.creator', 'sailthru.author', 'cxenseparse:author', 'byl', 'creator'];

/** Elements that show an author, by their markup. */
const AUTHOR =
  '[rel~="author"],[itemprop~="author"],[class*="author"],[class*="Author"],[class*="byline"],[class*="Byline"],[class*="writer"],[class*="auteur"],[class*="reporter"]';
const ELSEWHERE =
  'nav,footer,form,[class*="comment"],[id*="comment"],[class*="related"],[class*="sidebar"],[class*="widget"],[class*="bookmark"]';

/** Longer elements hold more than an author (characters). */
const LONGEST = 160;

/** The people who wrote the article, or null; never the site or a role account. */
export function bylineOf(
  page: Document,
  { metadata, url }: Found,
  siteName: string | null,
  near: Nearby,
): string | null {
  const sites = new Set([siteName, metaContent(metadata, 'og:site_name')].map((name) => packed(name ?? '')));
  const host = packed(new URL(url).hostname.split('.').at(-2) ?? '');
  // A person's own site bears their name; one word that is the domain is the site's.
  const isSite = (name: string): boolean =>
    sites.has(packed(name)) || (!name.includes(' ') && packed(name) === host);
  const sections = new Set((metadata.meta.get('article:section') ?? []).map(foldForSearch));
  const people = (bylines: readonly string[]): string[] => {
    const names = bylines.flatMap(peopleIn);
    const distinct = names.filter(
      (name, index) => names.findIndex((other) => foldForSearch(other) === foldForSearch(name)) === index,
    );
    return distinct.filter((name) => !isSite(name) && !sections.has(foldForSearch(name)));
  };
  const stated = statedAuthors(metadata)
    .map(people)
    .filter((names) => names.length > 0);
  const [best] = stated;
  if (best && !best.every(isAccountName)) return joined(best);
  for (const line of visibleBylines(page, near)) {
    const names = people([line]);
    if (names.length > 0) return joined(names);
  }
  if (best) return joined(best);
  const announced = announcedLines(near).map((line) => people(announcedPeople(line)));
  const [first] = announced.filter((names) => names.length > 0);
  return first ? joined(first) : null;
}

/** Statements of the authors, the surest first. */
function statedAuthors({ stated, meta }: Metadata): string[][] {
  const tags = [...AUTHOR_TAGS, ...MORE_TAGS].map((name) => (meta.get(name) ?? []).map(inReadingOrder));
  return [...stated.map(({ authors }) => [...authors]), ...tags];
}

/** `Roy, Aniruddha`, as libraries write it, the way people say it. */
function inReadingOrder(name: string): string {
  const [family, given, ...rest] = name.split(/,\s*/);
  return family && given && rest.length === 0 && !/\s/.test(family) ? `${given} ${family}` : name;
}

/** Lines that show an author near the article, the closest to the headline first. */
function visibleBylines(page: Document, { headline, place }: Nearby): string[] {
  const anchor = headline ?? place.nodes[place.start] ?? null;
  const last = place.nodes[place.end];
  const lines: { text: string; below: boolean; inner: boolean }[] = [];
  for (const element of page.querySelectorAll(AUTHOR)) {
    if (element.closest(ELSEWHERE)?.contains(anchor) === false) continue;
    const text = lineOf(element);
    if (!text || text.length > LONGEST) continue;
    const below = last !== undefined && !isBefore(element, last);
    lines.push({ text, below, inner: element.querySelector(AUTHOR) === null });
  }
  return lines
    .sort((a, b) => Number(a.below) - Number(b.below) || Number(b.inner) - Number(a.inner))
    .map(({ text }) => text);
}

/** An element's text with a bar between its parts, so that a name does not run into the role or date after it. */
function lineOf(element: Element): string {
  return textNodes(element)
    .map((node) => squeezed(node.nodeValue ?? ''))
    .filter((part) => part)
    .join(' | ');
}

/** As many lines of the page are read below the headline, or above and below the body's beginning. */
const REACH = 12;

/** The lines between headline and body, and the body's first: where a byline without markup stands. */
function announcedLines({ headline, place: { nodes, start } }: Nearby): string[] {
  const top = headline ? nodes.findIndex((node) => headline.contains(node)) : start - REACH;
  const parents = new Set(
    nodes.slice(Math.max(0, top), Math.max(top, start) + REACH).map((node) => node.parentElement),
  );
  return [...parents].map((parent) => squeezed((parent?.textContent ?? '').slice(0, LONGEST)));
}

function joined(names: readonly string[]): string {
  return names.join(/[\u0600-\u06ff]/.test(names.join('')) ? '، ' : ', ');
}
