import { fold, remembered } from './fold';

/** What stands between a headline and a site's name: a sign with space around it, or a bar. */
const SEPARATOR =
  /\s+[-–—―¦\\/»«›‹>·•*~:]+\s+|\s*[|｜]+\s*|\s+::?\s*|:\s+|\s+[-–—](?=[^\s\d])|(?<=[\u0590-\u08ff])[-–—]\s+/g;

/** Most headlines are without any such sign, which a look tells sooner. */
const MAY_SEPARATE = /[-–—―¦\\/»«›‹>·•*~:|｜]/;

/** Longer names are headlines (words). */
const LONGEST_NAME = 8;

/** Some pages state their whole title for the site's name: of a name no more than its last word is left out. */
const ONE_MORE_WORD = /^ \p{L}+$/u;

/** Names by which a site may be called in its titles. */
export interface SiteNames {
  /** Folded, as the page states them. */
  stated: ReadonlySet<string>;
  /** Parts of the host without separators: `my-news.co.uk` gives `mynews`. */
  labels: readonly string[];
}

/** @param names as the page states them */
export function siteNames(names: readonly string[], url: string): SiteNames {
  const { hostname } = new URL(url);
  const labels = hostname
    .split('.')
    .slice(0, -1)
    .map(packed)
    .filter((label) => label.length >= 3 && !/^(www\d?|mobile|amp|com|net|org|gov|blog|news)$/.test(label));
  return withNames({ stated: new Set(), labels }, [...names, hostname, hostname.replace(/^www\./, '')]);
}

/** The names of a site with some more. */
export function withNames({ stated, labels }: SiteNames, names: readonly string[]): SiteNames {
  return { stated: new Set([...stated, ...names.map(fold)]), labels };
}

/** Whether a folded text is the site's name: one that the page states, or its domain written out. */
export function isSiteName(folded: string, { stated, labels }: SiteNames): boolean {
  if (stated.has(folded)) return true;
  const words = folded.split(' ', LONGEST_NAME + 1);
  if (words.length > LONGEST_NAME) return false;
  if (words.length > 1 && words.every((word) => labels.includes(word))) return true;
  const name = lettersOf(folded.replace(/\.(com|net|org|de|co|info|[a-z]{2})$/, ''));
  return labels.some((label) => label === name || (name.length >= 5 && label.includes(name)));
}

/** Whether a folded text is a name of the site less its last word. */
function isShortened(folded: string, { stated }: SiteNames): boolean {
  if (!folded.includes(' ')) return false;
  return [...stated].some((name) => name.startsWith(folded) && ONE_MORE_WORD.test(name.slice(folded.length)));
}

/**
 * A headline without the site's name, whichever its side and separator. Speaker and words of «الوزير: لن نتراجع»
 * stay together, because only a name that belongs to the site is cut off.
 */
export function withoutSiteName(title: string, names: SiteNames): string {
  let rest = title;
  for (let before = ''; before !== rest; ) {
    before = rest;
    for (const { head, tail } of splits(rest)) {
      const end = fold(tail);
      // In front it may be a speaker: a ministry's words on the ministry's site.
      if (isSiteName(end, names) || isShortened(end, names)) rest = head;
      else if (isSiteName(fold(head), names)) rest = tail;
      if (rest !== before) break;
    }
  }
  return rest;
}

interface Split {
  head: string;
  tail: string;
  separator: string;
}

/** Every way to part a title in two at a separator. */
export const splits = remembered((title): readonly Split[] => {
  if (!MAY_SEPARATE.test(title)) return [];
  return [...title.matchAll(SEPARATOR)]
    .map(({ index, 0: separator }) => ({
      head: title.slice(0, index).trim(),
      tail: title.slice(index + separator.length).trim(),
      separator,
    }))
    .filter(({ head, tail }) => head && tail);
});

/** A text's folded letters and digits alone: names compare so, whatever their spaces and signs. */
export function packed(text: string): string {
  return lettersOf(fold(text));
}

/** The same of a text that is folded already. */
export const lettersOf = remembered((folded) => folded.replace(/[^\p{L}\p{N}]+/gu, ''));
