import type { Signs } from '../describe/signs';
import { isAnnounced, isAnnouncement } from './announcement';
import { fold } from './fold';
import { announcedPeople, isAccountName, peopleBesideCity, peopleIn } from './people';
import { lettersOf, packed, splits } from './site-affix';
import type { Statements } from './statements';

/** Names of `<meta>` under which pages state their authors, the surest first. */
const AUTHOR_TAGS = [
  'citation_author',
  'parsely-author',
  'author',
  'article:author',
  'article:author_name',
  'dc.creator',
  'dcterms.creator',
  'sailthru.author',
  'cxenseparse:author',
  'byl',
  'creator',
];

/** Under «Written by», in the site's language, a common plugin (Yoast) tells Twitter who it was. Folded. */
const WRITTEN_BY =
  /^(?:written|posted|by|author|autor|auteur|verfasst|geschrieben|ecrit|escrito|publicado|scritto|geschreven|yazan|автор|написано|كتب|بقلم|الكاتب|نوشته|نويسنده|נכתב|מאת|مصنف|تحرير)/;

/**
 * The people who wrote the article, or null; never the site or a role account.
 * @param headline index of the text in which readers see the title, or -1
 */
export function bylineOf(
  signs: Signs,
  statements: Statements,
  siteName: string | null,
  headline: number,
): string | null {
  const find = (isOurs: IsOurs): string[] | null => {
    const people = (bylines: readonly string[]): string[] =>
      [...byFold(bylines.flatMap(peopleIn))].flatMap(([folded, name]) => (isOurs(name, folded) ? name : []));
    const best = firstPeople(statedAuthors(statements), people);
    if (best && !best.every(isAccountName)) return best;
    const shown = firstPeople(signs.authors, (line) => people([line])) ?? best;
    if (shown) return shown;
    const title = titleAt(signs, headline);
    const lines = linesAround(signs, headline);
    const isHeading = (line: string): boolean => signs.headings.some(({ text }) => text === line);
    return (
      firstPeople(lines, ({ line, isAmid }) =>
        people(title.startsWith(`${line}:`) ? [line] : line === title ? [] : announcedPeople(line, isAmid)),
      ) ??
      firstPeople(lines, ({ line, isAbove }) =>
        people(isHeading(line) ? [] : peopleBesideCity(line, isAbove)),
      )
    );
  };
  const isOurs = notTheSites(signs, siteName);
  const site = packed(siteName ?? '');
  const isSection = (name: string): boolean => site !== '' && packed(name).startsWith(site);
  const names = besideHost(find(isOurs), signs.url);
  // «صحيفة الورّاق سفر» is a section where somebody else is named; «منى الورّاق» is a person on a site of her first name.
  const others = names?.some(isSection)
    ? find((name, folded) => isOurs(name, folded) && !isSection(name))
    : null;
  return names && joined(others ?? names);
}

/** Names but that of the address, if there are others: «Jane Doe, Daily Rain». Alone it may be a person's own site. */
function besideHost(names: string[] | null, url: string): string[] | null {
  const host = hostName(url);
  const others = names?.filter((name) => packed(name) !== host);
  return others?.length ? others : names;
}

/** The name by which an address calls its site, as packed gives it. */
function hostName(url: string): string {
  return packed(new URL(url).hostname.split('.').at(-2) ?? '');
}

/** What readers see as the headline; '' where that can't be told. */
function titleAt({ headings }: Signs, headline: number): string {
  return headings.find(({ index }) => index === headline)?.text ?? '';
}

type IsOurs = (name: string, folded: string) => boolean;

/** The people in the first of some texts that names any. */
function firstPeople<T>(texts: Iterable<T>, peopleOf: (text: T) => string[]): string[] | null {
  for (const text of texts) {
    const people = peopleOf(text);
    if (people.length > 0) return people;
  }
  return null;
}

/** As many texts are read above the body's beginning, where no headline is seen, and below it. */
const REACH = 12;
/** As many are read behind the body. */
const BEHIND = 8;

/** A line, and whether it stands above the text, of which the first may be a standfirst, or amid it. */
interface LineAround {
  line: string;
  isAbove: boolean;
  isAmid: boolean;
}

/** The lines between headline and body, the body's first, and those behind it: where a byline without markup stands. */
function linesAround({ lines, headings, start, end }: Signs, headline: number): LineAround[] {
  const top = headline < 0 ? start - REACH : headline;
  const below = lines.filter(({ index }) => index >= top && (index < start + REACH || index <= end + BEHIND));
  const found = below.flatMap(({ index, text, whole }, at): LineAround | LineAround[] => {
    const place = { isAbove: index <= start + 1, isAmid: index > start + 1 && index <= end };
    const next = isAnnouncement(text, text === whole) && below[at + 1]?.text;
    // What stands beside the headline in its box is a line by itself; in the headline it is of a book.
    const isBeside =
      place.isAbove && isAnnounced(text) && headings.every((heading) => heading.text !== whole);
    const isOwn = isBeside || isGlued(text, whole);
    const line = { line: isOwn ? text : whole, ...place };
    return next ? [line, { line: `${text.replace(/[\s:/,،–-]+$/, '')}: ${next}`, ...place }] : line;
  });
  // Texts that are parted by line breaks share what they stand in.
  const seen = new Set<string>();
  return found.filter(({ line }) => !seen.has(line) && seen.add(line));
}

/** Does something follow on a text without a space, as behind a line break, so that the two make one word? */
function isGlued(text: string, whole: string): boolean {
  const at = whole.indexOf(text);
  return at >= 0 && /\p{Ll}$/u.test(text) && /^\p{Lu}/u.test(whole.slice(at + text.length));
}

/** Among so many first texts of a page the site's name is one. */
const FIRST = 2;

/** Tells names of people from those of the site and its sections, which content systems put in their place. */
function notTheSites({ url, meta, documentTitle, lines }: Signs, siteName: string | null): IsOurs {
  // Of «العاصمة 24» a byline keeps the word.
  const sites = new Set(
    [siteName, meta['og:site_name']?.[0]].flatMap((name = '') => [
      packed(name ?? ''),
      packed((name ?? '').replace(/\s*\d.*$/, '')),
    ]),
  );
  const host = hostName(url);
  const first = lines.filter(({ index }) => index < FIRST).map(({ text }) => text);
  const beside = new Set(
    [documentTitle, ...splits(documentTitle).flatMap(({ head, tail }) => [head, tail]), ...first].map(packed),
  );
  const sections = new Set(meta['article:section']?.map(fold));
  return (name, folded) => {
    const letters = lettersOf(folded);
    // A person's own site bears their name; one word that is the domain, or stands beside the title or first of all, is the site's.
    const isSite = sites.has(letters) || (!name.includes(' ') && (letters === host || beside.has(letters)));
    return !isSite && !sections.has(folded);
  };
}

/** Names by their folded text: those that only differ in the way they are written are one, as written first. */
function byFold(names: readonly string[]): Map<string, string> {
  const known = new Map<string, string>();
  for (const name of names) {
    const folded = fold(name);
    if (!known.has(folded)) known.set(folded, name);
  }
  return known;
}

/** Statements of the authors, the surest first. */
function* statedAuthors({ stated, meta }: Statements): Generator<readonly string[]> {
  for (const { authors } of stated) yield authors;
  for (const name of AUTHOR_TAGS) yield (meta[name] ?? []).map(inReadingOrder);
  const isLabelled = WRITTEN_BY.test(fold(meta['twitter:label1']?.[0] ?? ''));
  if (isLabelled) yield meta['twitter:data1'] ?? [];
}

/** `Roy, Aniruddha`, as libraries write it, the way people say it. */
function inReadingOrder(name: string): string {
  const [family, given, ...rest] = name.split(/,\s*/);
  return family && given && rest.length === 0 && !/\s/.test(family) ? `${given} ${family}` : name;
}

function joined(names: readonly string[]): string {
  return names.join(/[\u0600-\u06ff]/.test(names.join('')) ? '، ' : ', ');
}
