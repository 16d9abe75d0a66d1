import { textOf } from '../../text/html';
import type { Signs } from '../describe/signs';
import { isAnnounced, isAnnouncement } from './announcement';
import { fold } from './fold';
import { hostName, type IsOurs, notTheSites, type SiteCalls } from './not-the-sites';
import { announcedPeople, isAccountName, peopleBesideCity, peopleIn } from './people';
import { isName, MOST } from './person-name';
import { packed } from './site-affix';
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

const PARTED = /\s[-–—|•·]\s/;

/** Under «Written by», in the site's language, a common plugin (Yoast) tells Twitter who it was. Folded. */
const WRITTEN_BY =
  /^(?:written|posted|by|author|autor|auteur|verfasst|geschrieben|ecrit|escrito|publicado|scritto|geschreven|yazan|автор|написано|كتب|بقلم|الكاتب|نوشته|نويسنده|נכתב|מאת|مصنف|تحرير)/;

/**
 * The people who wrote the article, or null; never the site or a role account.
 * @param headline index of the text in which readers see the title, or -1
 * @param html the article's
 */
export function bylineOf(
  signs: Signs,
  statements: Statements,
  site: SiteCalls,
  headline: number,
  html: string,
): string | null {
  // Of a site's name with a sign in it, a part would be left.
  const parted = new Set(site.sites.filter((name) => PARTED.test(name)).map(packed));
  const namesIn = (line: string): string[] =>
    parted.size > 0 && parted.has(packed(line)) ? [] : peopleIn(line);
  const find = (isOurs: IsOurs): string[] | null => {
    const people = (bylines: readonly string[]): string[] =>
      [...byFold(bylines.flatMap(namesIn))].flatMap(([folded, name]) => (isOurs(name, folded) ? name : []));
    const best = firstPeople(statedAuthors(statements), people);
    if (best && !best.every(isAccountName)) return best;
    const shown = firstPeople(signs.authors, (line) => people([line])) ?? best;
    if (shown) return shown;
    const title = titleAt(signs, headline);
    const lines = linesAround(signs, headline);
    const inLine = (line: string, isAmid: boolean): string[] => {
      if (title.startsWith(`${line}:`)) return speaker(line, html);
      return line === title ? [] : announcedPeople(line, isAmid);
    };
    const isHeading = (line: string): boolean => signs.headings.some(({ text }) => text === line);
    return (
      firstPeople(lines, ({ line, isAmid }) => people(inLine(line, isAmid))) ??
      firstPeople(lines, ({ line, isAbove }) =>
        people(isHeading(line) ? [] : peopleBesideCity(line, isAbove)),
      ) ??
      firstPeople(lines.flatMap(inBrackets), (name) => people([name])) ??
      firstPeople(behindTitle(signs), (names) => people([names]))
    );
  };
  const isOurs = notTheSites(signs, site);
  const known = packed(site.siteName ?? '');
  const isSection = (name: string): boolean => known !== '' && packed(name).startsWith(known);
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

/** What readers see as the headline; '' where that can't be told. */
function titleAt({ headings }: Signs, headline: number): string {
  return headings.find(({ index }) => index === headline)?.text ?? '';
}

/** The people in the first of some texts that names any. */
function firstPeople<T>(texts: Iterable<T>, peopleOf: (text: T) => string[]): string[] | null {
  for (const text of texts) {
    const people = peopleOf(text);
    if (people.length > 0) return people;
  }
  return null;
}

/** Hebrew papers name who wrote a short report below it: «(רות כהן)». */
function inBrackets({ line }: LineAround): string[] {
  const [, name = ''] = /^\(([\u0590-\u05ff"'. -]{5,40})\)$/.exec(line) ?? [];
  return isName(name, MOST) ? [name] : [];
}

/** What the page's title tells behind the headline: «Rain by Jane Doe». */
function behindTitle({ documentTitle, headings }: Signs): string[] {
  const [, head = '', names = ''] = /^(.+) (?:by|von|par|por|بقلم|מאת) (\S+ .+)$/i.exec(documentTitle) ?? [];
  return headings.some(({ text }) => fold(text) === fold(head)) ? [names] : [];
}

/** A text names its author above and below at the most, and what it is about more often. */
const OFTEN = 3;

/** Who begins the headline wrote it, unless the text tells of them: «Jane Doe: ‘We stay’». */
function speaker(name: string, html: string): string[] {
  const [longest = ''] = name.split(' ').sort((a, b) => b.length - a.length);
  return textOf(html).split(longest).length > OFTEN ? [] : [name];
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
