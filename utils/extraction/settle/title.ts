import { foundOrMade } from '../../memo';
import { decodeEntities } from '../../text/entities';
import type { ShownHeading, Signs } from '../describe/signs';
import { fold } from './fold';
import { leadsHome } from './leads-home';
import { likeness, wordsOf } from './likeness';
import { isSiteName, type SiteNames, siteNames, splits, withNames, withoutSiteName } from './site-affix';
import { metaContent, type Statements } from './statements';
import { isLongEnough, lineAbove, saysNothing, wholeOf } from './untold-title';

/**
 * A heading needs more than this to be taken for the headline; the weights below give about 0 to 3. One end of a stated
 * title is enough in any heading, below the body's beginning too (1.6 - 0.5).
 */
const ENOUGH = 1.09;

/** As much is enough where the page states no title with which it could agree. */
const ENOUGH_ALONE = 0.4;

/** What a main heading is worth more where readers see none of the stated titles: just enough, if it is closest too. */
const UNSEEN = 0.1;

/** Longer headings that are no stated title are paragraphs (characters). */
const LONGEST = 200;

/** Agreement from which a heading is surely about the article. */
const AGREES = 1.5;

/** Words in common with a stated title of a heading with which the body begins. */
const ALIKE = 0.6;

/** The agreement of a heading that says all of a stated title, and no other. */
const ALL_OF_ONE = 2;

/** The headline, and the index of the text in which readers see it, or -1. */
export interface Title {
  text: string;
  index: number;
}

interface Heading extends ShownHeading {
  folded: string;
  /** How far it is one of the stated titles: 2 all of one, 1.6 one end of one, 0 none; -1 for the site's name. */
  same: number;
}

/**
 * The article's headline, without the site's name; '' where the page has none at all. What readers see comes first:
 * the heading that agrees best with what the page states elsewhere (titles, address), else the best of those.
 * @param sites names that the page gives its site
 */
export function titleOf(signs: Signs, statements: Statements, sites: readonly string[]): Title {
  const all = statedTitles(statements);
  const isOnly = new Set(all.map(fold)).size === 1;
  const stated = all.filter((title) => !saysNothing(title, signs, isOnly));
  // Most of them say the same.
  const distinct = [...new Set(stated)];
  const untold = all.filter((title) => !stated.includes(title));
  const known = siteNames([...sites, ...untold, ...namesThatLeadHome(stated, signs)], signs.url);
  const names = withNames(
    known,
    impliedSiteNames(
      distinct.filter((title) => !isSiteName(fold(title), known)),
      (folded) => signs.headings.some(({ level, text }) => level === 1 && fold(text) === folded),
    ),
  );
  const ofArticle = (titles: readonly string[]): string[] =>
    titles.map((title) => withoutSiteName(title, names)).filter((title) => !isSiteName(fold(title), names));
  const titles = ofArticle(distinct);
  const best = bestHeading(signs, titles, names);
  if (!best) {
    const line = stated.length === 0 ? lineAbove(signs) : wholeOf(stated, signs);
    const text = withoutHost(titles[0] ?? stated[0] ?? all[0] ?? '', signs);
    return shownPart(ofArticle(stated), signs) ?? line ?? { text, index: -1 };
  }
  return { text: withoutSiteName(withoutExtras(best, titles), names), index: best.index };
}

/** Headings that lead to the front page and are one end of a stated title, whose other end readers see below them. */
function namesThatLeadHome(titles: readonly string[], { headings, lines, url }: Signs): string[] {
  const others = new Map(
    titles.flatMap(splits).flatMap(({ head, tail }) => [
      [fold(head), fold(tail)],
      [fold(tail), fold(head)],
    ]) as [string, string][],
  );
  return headings.flatMap((heading) => {
    const other = others.get(fold(heading.text));
    // An address takes longer to be parsed than all the rest.
    const isName =
      other !== undefined &&
      leadsHome(heading, url) &&
      lines.some(({ index, text }) => index > heading.index && fold(text) === other);
    return isName ? heading.text : [];
  });
}

const TITLE_TAGS = ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title'];

/** What old templates put before a title, for the site's name that another would put there. */
const SIGN_BEFORE = /^\s*[»›|·•–—-]+\s+/;

/** The titles that the page states for machines; JSON-LD's `headline` before its `name`, which is often the site's. */
function statedTitles(statements: Statements): string[] {
  return [
    ...statements.stated.map(({ headline }) => headline),
    ...TITLE_TAGS.map((tag) => metaContent(statements, tag)),
    statements.documentTitle,
    ...statements.stated.map(({ name }) => name),
  ].flatMap((title) => once(title?.replace(SIGN_BEFORE, '') ?? '') || []);
}

/** What a template states twice: the site's name for a title, and for itself. */
function once(title: string): string {
  return splits(title).find(({ head, tail }) => fold(head) === fold(tail))?.head ?? title;
}

/** A title without the site's host, with which it begins where a heading of the page is that host and nothing else. */
function withoutHost(title: string, { url, headings }: Signs): string {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const isShown = title.startsWith(`${host} `) && headings.some(({ text }) => text === host);
  return isShown ? title.slice(host.length).trim() : title;
}

/** Lines above the body among which a headline without any markup is looked for. */
const REACH = 40;

/** The part of a stated title that stands alone in the page, closest above the body: old portals mark no heading. */
function shownPart(titles: readonly string[], { lines, start }: Signs): Title | null {
  const parts = new Map<string, string>();
  for (const { head, tail } of titles.flatMap(splits)) {
    for (const part of [head, tail]) if (isLongEnough(part)) parts.set(fold(part), part);
  }
  if (parts.size === 0) return null;
  // The body may begin with it.
  const above = lines.filter(({ index }) => index <= start).slice(-REACH);
  for (const line of above.toReversed()) {
    const text = parts.get(fold(line.text));
    if (text) return { text, index: line.index };
  }
  return null;
}

/**
 * What stands beside one stated title in another: «خبر | موقع» next to «خبر» makes «موقع» the site's name. Unless the
 * other part is what readers see: some sites state nothing but their own name.
 */
function impliedSiteNames(titles: readonly string[], isShown: (folded: string) => boolean): string[] {
  const whole = new Set(titles.map(fold));
  return titles.flatMap(splits).flatMap(({ head, tail, separator }) => {
    if (separator.includes(':')) return [];
    if (whole.has(fold(head))) return [tail];
    if (!whole.has(fold(tail))) return [];
    // The longer part in a heading is the headline.
    return [head.length > tail.length && isShown(fold(head)) ? tail : head];
  });
}

function bestHeading({ url, start, headings }: Signs, titles: string[], names: SiteNames): Heading | null {
  const { read, likenessOf } = agreementWith(titles, slugOf(url), names);
  const isTold = (): boolean =>
    headings.some((heading) => heading.index < start && read(heading).same === ALL_OF_ONE);
  // The body may begin with it, or with the standfirst.
  const isAbove = (heading: ShownHeading): boolean =>
    heading.index < start ||
    (heading.index === start && !isTold() && likenessOf(read(heading).folded) >= ALIKE);
  const before = headings.filter(isAbove);
  const isOurs = (heading: ShownHeading): boolean => read(heading).same >= 0;
  const isMain = (heading: ShownHeading): boolean => heading.level === 1 && isOurs(heading);
  // Where no title is stated, what is marked as one will do, and a short one is a section's.
  const long = titles.length > 0 ? [] : before.filter(({ text }) => isLongEnough(text));
  const closest =
    before.findLast((heading) => read(heading).same >= AGREES) ??
    long.findLast(isMain) ??
    long.findLast(isOurs) ??
    before.findLast(isMain);
  const isUnseen = (heading: ShownHeading): boolean =>
    heading === closest &&
    heading.level === 1 &&
    titles.length > 0 &&
    isLongEnough(heading.text) &&
    !headings.some((other) => read(other).same > 0);
  let best: Heading | null = null;
  let most = titles.length > 0 ? ENOUGH : ENOUGH_ALONE;
  for (const shown of headings) {
    const scoreOf = (agrees: number): number =>
      agrees +
      (LEVELS[shown.level] ?? 0) +
      (shown === closest ? 0.5 : 0) +
      (isUnseen(shown) ? UNSEEN : 0) -
      (start >= 0 && !isAbove(shown) ? 0.5 : 0);
    // Most can't be better than the best one before them, whatever they say, and wherever their links lead.
    if (scoreOf(ALL_OF_ONE) <= most) continue;
    const heading = read(shown);
    if (titles.length > 0 && heading.same === 0 && shown.text.length > LONGEST) continue;
    if (heading.same < 0 || scoreOf(heading.same || 1) <= most) continue;
    const score = scoreOf(heading.same || likenessOf(heading.folded)) - (leadsHome(shown, url) ? 0.8 : 0);
    if (score > most) [best, most] = [heading, score];
  }
  return best;
}

const LEVELS: Readonly<Record<number, number>> = { 1: 0.5, 2: 0.1 };

/** What tells how well headings agree with the stated titles. */
interface Agreement {
  read(heading: ShownHeading): Heading;
  /** Words in common: 0 to 1. */
  likenessOf(folded: string): number;
}

function agreementWith(titles: string[], slug: string, names: SiteNames): Agreement {
  const whole = new Set(titles.map(fold));
  const ends = new Set(titles.flatMap(splits).flatMap(({ head, tail }) => [head, tail].map(fold)));
  const behind = titles
    .flatMap(splits)
    .flatMap(({ head, tail }) => (whole.has(fold(head)) ? fold(tail) : []));
  /** Of what stands behind a title: «Naver Blog» calls itself «Blog» as well. */
  const isLastWord = (folded: string): boolean =>
    !folded.includes(' ') && behind.some((end) => end.endsWith(` ${folded}`));
  const sameness = (folded: string): number => {
    if (isSiteName(folded, names) || isLastWord(folded)) return -1;
    if (whole.has(folded)) return ALL_OF_ONE;
    return ends.has(folded) ? 1.6 : 0;
  };
  const known = new Map<ShownHeading, Heading>();
  let bags: ReadonlySet<string>[] | undefined;
  return {
    read: (shown) =>
      foundOrMade(known, shown, () => {
        const text = decodeEntities(shown.text);
        const folded = fold(text);
        return { ...shown, text, folded, same: sameness(folded) };
      }),
    likenessOf: (folded) => {
      bags ??= [...whole, fold(slug)].map(wordsOf);
      const own = wordsOf(folded);
      return Math.max(0, ...bags.map((bag) => likeness(own, bag)));
    },
  };
}

/** A heading's text without what stands in it beside a stated title (a date, a section, a counter), or before the rest. */
function withoutExtras({ isMixed, text, rest, folded }: Heading, titles: string[]): string {
  if (!isMixed || titles.some((title) => fold(title) === folded)) return text;
  const inner = titles.find((title) => {
    const part = fold(title);
    return (
      part.includes(' ') &&
      part.length > folded.length / 2 &&
      (folded.startsWith(part) || folded.endsWith(part))
    );
  });
  if (inner || rest) return inner ?? rest ?? text;
  // Whatever the site is called, what follows one end of a title without a letter is a counter.
  const ends = titles.flatMap(splits).flatMap(({ head, tail }) => [head, tail]);
  return (
    ends.find((end) => folded.startsWith(fold(end)) && !/\p{L}/u.test(folded.slice(fold(end).length))) ?? text
  );
}

function slugOf(url: string): string {
  const { pathname } = new URL(url);
  try {
    return decodeURIComponent(pathname);
  } catch {
    return pathname;
  }
}
