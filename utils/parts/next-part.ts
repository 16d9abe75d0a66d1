import { type Numbered, readNumbers } from './address';
import { readLabel } from './labels';

/** A link on a page that may lead to another part of its article. */
export interface PartLink {
  /** Absolute, on the page's own origin. */
  href: string;
  /** Its text; empty for a link that only the page's head states. */
  label: string;
  /** The page calls it its next one (`rel="next"`). */
  isNext: boolean;
}

/** The part of an article that follows on the one that is read. */
export interface NextPart {
  url: string;
  /** Which part it is, the first being 1. */
  number: number;
  /** How many parts there are, as far as the page links them. */
  of: number;
}

/** Paths of listings, whose next page goes on with other articles. */
const LISTING =
  /\/(category|categories|tags?|topics?|authors?|archives?|search|sections?|label|feed|تصنيف|وسم|كاتب|بحث|برچسب)(\/|$)/i;
/** Schemes in which sites also number articles that have nothing to do with each other. */
const WEAK: ReadonlySet<Numbered['scheme']> = new Set(['name', 'path']);

/**
 * The next part of the article on a page, or null where the page holds all of it. Two witnesses are needed: the address
 * is the page's own with the next number, and the link says so by its text or its relation. "Next article" fails one.
 * @throws TypeError where an address is no URL
 */
export function nextPart(links: readonly PartLink[], pageUrl: string): NextPart | null {
  const { pathname } = new URL(pageUrl);
  if (pathname === '/' || LISTING.test(safeDecoded(pathname))) return null;
  const here = readNumbers(pageUrl);
  const parts = links.flatMap((link) => partOf(link, here));
  const next = parts.find(
    ({ isFollowing, isSure, scheme }) =>
      isFollowing && (isSure || parts.some((other) => other.scheme === scheme && other.isNumbered)),
  );
  if (!next) return null;
  const { number, scheme, stem } = next;
  const numbers = parts
    .filter((part) => part.scheme === scheme && part.stem === stem)
    .map((part) => part.number);
  return { url: next.href, number, of: Math.max(...numbers) };
}

interface Part extends Numbered {
  href: string;
  /** It is the one after the page that is read. */
  isFollowing: boolean;
  /** Its own words leave no doubt. */
  isSure: boolean;
  /** Its text is its number. */
  isNumbered: boolean;
}

function partOf({ href, label, isNext }: PartLink, here: readonly Numbered[]): Part[] {
  if (/#.*(comment|respond|reply)/i.test(href)) return [];
  const says = readLabel(label);
  if (!says && !isNext) return [];
  for (const there of readNumbers(href)) {
    if (there.scheme === 'none') continue;
    const from = here.find(
      ({ stem, scheme }) => stem === there.stem && (scheme === there.scheme || scheme === 'none'),
    );
    if (!from) continue;
    const isNumbered = says?.kind === 'number';
    // Some sites count their parameter from nought: the second page is `?page=1`.
    const shift = isNumbered && there.scheme === 'param' && says.number === there.number + 1 ? 1 : 0;
    const number = there.number + shift;
    if (isNumbered && says.number !== number) continue;
    const hereNumber = from.scheme === 'none' ? 1 : from.number + shift;
    const isPlain = from.scheme === 'none' && there.scheme !== 'name';
    return [
      {
        ...there,
        ...{ number, href, isNumbered },
        isFollowing: number === hereNumber + 1,
        isSure: isNumbered || says?.kind === 'next-page' || isPlain || !WEAK.has(there.scheme),
      },
    ];
  }
  return [];
}

function safeDecoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
