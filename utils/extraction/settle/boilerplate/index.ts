import { readDate } from '../../../text/dates';
import { textOf } from '../../../text/html';
import { spacesIn, squeezed } from '../../../text/space';
import { plainLine } from '../../words/plain-line';
import { labelOf } from '../date-label';
import { isAside, isFiledLine, isTold, LONGEST_PITCH } from './lines';
import { isPhrase } from './phrases';

/** Longer lines are sentences (characters). */
const LONGEST = 110;
/** As much with its tags and the addresses of its links. */
const LONGEST_HTML = 1000;
/** Without any of these, a line with so many spaces is longer than what is told. */
const MOST_SPACES = 30;
/** What parts a label from what it labels. */
const SIGN = /[:：/]/;
/** What follows a label: the name of a photographer or an agency, or tags (words). */
const LONGEST_NAME = 6;
const LONGEST_TAGS = 20;
/** A label, a weekday, a date and a time (characters). */
const LONGEST_DATE = 60;
/** What is said of an author behind the name (words); at more length it is told, as of a poet below the poems. */
const ABOUT = { fewest: 4, most: 26 };
const EMPHASIS = /^\s*<(?:em|i|b|strong)(?: [^>]*)?>/;

/** A paragraph or heading with nothing in it but text and links, as extraction writes it. */
const LINE =
  /<(p|h[2-6])(?: [^>]*)?>([^<]*(?:<(?!\/?\1\b|(?:img|picture|audio|video|math|figure)\b)[^<]*)*)<\/\1>/g;

/** Links to other articles behind their label: paragraphs that are a link, or a list of such. */
const LINK = String.raw`\s*<a(?: [^>]*)?>(?:(?!</?a\b)[\s\S])*</a>\s*`;
const ONE_LINK = new RegExp(`^${LINK}$`);
const ONLY_LINKS = new RegExp(
  String.raw`^(?:\s*(?:<p(?: [^>]*)?>${LINK}</p>|<[uo]l(?: [^>]*)?>(?:\s*<li(?: [^>]*)?>(?:<p(?: [^>]*)?>)?${LINK}(?:</p>)?</li>)+\s*</[uo]l>))+`,
);

/** Data that a script wrote into the page: an object, or a list of objects. */
const DATA = /^[\s[]*\{\s*"[\w-]+"\s*:[\s\S]*\}[\s\]]*$/;

/** What a line without its last part leaves behind. */
const EMPTIED = /<(blockquote|li|ul|ol|div|section)(?: [^>]*)?>\s*<\/\1>/g;

/**
 * An article's HTML without lines that are not of it: of the interface, credits, tags, invitations, labels before links to
 * other articles and those links. Whole lines only, so that an article about any of these keeps its sentences; the words
 * of many languages for them need not travel into the page, where the others are told.
 * @param byline the article's, of whose people a last line may tell
 */
export function withoutBoilerplate(html: string, byline: string | null): string {
  const found = [...html.matchAll(LINE)];
  const last = found.at(-1);
  const parts: string[] = [];
  let isEnd = last !== undefined && !textOf(html.slice(last.index + last[0].length)).trim();
  let from = html.length;
  // From the end, because there a source may stand, behind which is nothing but more such lines.
  for (const { 0: whole, 2: inner = '', index } of found.reverse()) {
    const end = index + whole.length;
    const behind = html.slice(end);
    const text = isEnd ? squeezed(textOf(inner)) : '';
    const isClosing =
      (tellsOf(byline, text) || isFiledLine(text)) && textOf(html.slice(0, index)).trim() !== '';
    const kept = isClosing ? '' : keptOf(whole, inner, behind, isEnd);
    if (kept) isEnd = false;
    if (kept === whole) continue;
    parts.push(html.slice(end + (kept ? 0 : linksBehind(inner, behind)), from), kept);
    from = index;
  }
  if (from === html.length) return html;
  return withoutEmptied(html.slice(0, from) + parts.reverse().join('')).trim();
}

/** Does the last line name the author in brackets, or is it a sentence about one of them, which begins with the name? */
function tellsOf(byline: string | null, text: string): boolean {
  if (!byline) return false;
  return (
    text === `(${byline})` ||
    byline.split(/[,،] /).some((name) => {
      const said = text.startsWith(name) ? text.slice(name.length) : '';
      const count = spacesIn(said);
      return name.includes(' ') && /^[ ,،]/.test(said) && count >= ABOUT.fewest && count <= ABOUT.most;
    })
  );
}

/** A paragraph without those of its lines that are boilerplate: whole where none is, '' where all are. */
function keptOf(whole: string, inner: string, behind: string, isEnd: boolean): string {
  if (inner.length > LONGEST_HTML && !inner.includes('<br') && !DATA.test(inner)) return whole;
  const lines = inner.split(/<br ?\/?>/);
  const [first = '', ...others] = lines;
  const isHeading = whole.startsWith('<h');
  if (others.length === 0)
    return isBoilerplate({ html: inner, isLast: isEnd, isHeading, behind }) ? '' : whole;
  if (lines.some((line) => !isBalanced(line))) return whole;
  if (others.every((line) => ONE_LINK.test(line)) && isRelated(first)) return '';
  const kept = lines.filter((line, index) => {
    const isLast = index === lines.length - 1;
    return !isBoilerplate({ html: line, isLast: isEnd && isLast, isHeading, behind: isLast ? behind : ' ' });
  });
  if (kept.length === lines.length) return whole;
  return kept.some((line) => textOf(line).trim()) ? whole.replace(inner, () => kept.join('<br>')) : '';
}

/** How long the links are that a label of related articles announces (characters of HTML). */
function linksBehind(inner: string, behind: string): number {
  return isRelated(inner) ? (ONLY_LINKS.exec(behind)?.[0].length ?? 0) : 0;
}

interface Line {
  html: string;
  /** Whether nothing stands below it but boilerplate. */
  isLast: boolean;
  isHeading: boolean;
  /** The HTML that follows it. */
  behind: string;
}

function isBoilerplate({ html, isLast, isHeading, behind }: Line): boolean {
  if (DATA.test(html)) return true;
  if (html.length > LONGEST_HTML || (spacesIn(html) > MOST_SPACES && !html.includes('<'))) return false;
  const text = squeezed(textOf(html));
  if (!text) return false;
  const line = spacesIn(text) < LONGEST_PITCH ? plainLine(text) : '';
  // A heading above text may quote what pages write.
  if ((!isHeading || isLast) && isAside(text, line, EMPHASIS.test(html))) return true;
  if (text.length > LONGEST) return false;
  if (isPhrase('whole', line) || isTold(line.split(' ')) || tellsDate(text)) return true;
  if (isPhrase('related', line)) return ONLY_LINKS.test(behind) || !behind.trim();
  if (html.includes('<a') && isRelated(html.replace(/<a[ >][\s\S]*<\/a>/, ''))) return true;
  return isFiled(text, isLast);
}

/** Is a line a label with a sign, and a name or tags behind it? */
function isFiled(text: string, isLast: boolean): boolean {
  const sign = text.search(SIGN);
  if (sign < 0) return false;
  const label = plainLine(text.slice(0, sign));
  const count = text
    .slice(sign + 1)
    .trim()
    .split(' ').length;
  return (
    text.length > sign + 1 &&
    ((count <= LONGEST_NAME && (isPhrase('credit', label) || (isLast && isPhrase('source', label)))) ||
      (count <= LONGEST_TAGS && isPhrase('filed', label)))
  );
}

/** Is all of some HTML's text a label of related articles? */
function isRelated(html: string): boolean {
  return isPhrase('related', plainLine(textOf(html)));
}

/** Does a line say when the article was published or changed, and nothing else? */
function tellsDate(text: string): boolean {
  if (text.length > LONGEST_DATE || !/[\d٠-٩۰-۹]/.test(text)) return false;
  const [label = '', rest = ''] = text.split(/:\s+(.*)/, 2);
  const isLabelled = rest ? labelOf(label, []) !== 0 : labelOf(text, []) < 0;
  return isLabelled && readDate(rest || text) !== null;
}

/** Whether as many elements end in a line as begin in it. */
function isBalanced(line: string): boolean {
  return line.split(/<[a-z]/).length === line.split('</').length;
}

function withoutEmptied(html: string): string {
  const rest = html.replace(EMPTIED, '');
  return rest === html ? html : withoutEmptied(rest);
}
