import { readDate } from '../../text/dates';
import { textOf } from '../../text/html';
import { spacesIn, squeezed } from '../../text/space';
import { plainLine } from '../words/plain-line';
import { BOILERPLATE_WORDS, type BoilerplateWords, PROMISES, WAYS_OUT } from './boilerplate-words';
import { labelOf } from './date-label';
import { isDisclaimer } from './disclaimer';

/** Longer lines are sentences (characters, words). */
const LONGEST = 110;
const LONGEST_INVITATION = 16;
/** As much with its tags and the addresses of its links. */
const LONGEST_HTML = 1000;
/** No phrase begins with a longer word (characters). */
const LONGEST_WORD = 24;
/** What parts a label from what it labels. */
const SIGN = /[:：/]/;
/** What follows a label: the name of a photographer or an agency, or tags (words). */
const LONGEST_NAME = 6;
const LONGEST_TAGS = 20;
/** A label, a weekday, a date and a time (characters). */
const LONGEST_DATE = 60;
/** A line that is told by its beginning names an owner or asks for a correction (words). */
const LONGEST_BEGUN = 9;

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
const DATA = /^\s*(?:\[\s*)?\{\s*"[\w-]+"\s*:[\s\S]*\}\s*\]?\s*$/;

/** What a line without its last part leaves behind. */
const EMPTIED = /<(blockquote|li|ul|ol|div|section)(?: [^>]*)?>\s*<\/\1>/g;

/**
 * An article's HTML without lines that are not of it: of the interface, credits, tags, invitations, labels before links to
 * other articles and those links. Whole lines only, so that an article about any of these keeps its sentences; the words
 * of many languages for them need not travel into the page, where the others are told.
 */
export function withoutBoilerplate(html: string): string {
  const found = [...html.matchAll(LINE)];
  const last = found.at(-1);
  const parts: string[] = [];
  let isEnd = last !== undefined && !textOf(html.slice(last.index + last[0].length)).trim();
  let from = html.length;
  // From the end, because there a source may stand, behind which is nothing but more such lines.
  for (const { 0: whole, 2: inner = '', index } of found.reverse()) {
    const end = index + whole.length;
    const behind = html.slice(end);
    const kept = keptOf(whole, inner, behind, isEnd);
    if (kept) isEnd = false;
    if (kept === whole) continue;
    parts.push(html.slice(end + (kept ? 0 : linksBehind(inner, behind)), from), kept);
    from = index;
  }
  if (from === html.length) return html;
  return withoutEmptied(html.slice(0, from) + parts.reverse().join('')).trim();
}

/** A paragraph without those of its lines that are boilerplate: whole where none is, '' where all are. */
function keptOf(whole: string, inner: string, behind: string, isEnd: boolean): string {
  if (inner.length > LONGEST_HTML && !inner.includes('<br') && !DATA.test(inner)) return whole;
  const lines = inner.split(/<br ?\/?>/);
  const [first = '', ...others] = lines;
  if (others.length === 0) return isBoilerplate(inner, isEnd, behind) ? '' : whole;
  if (lines.some((line) => !isBalanced(line))) return whole;
  if (others.every((line) => ONE_LINK.test(line)) && isRelated(plainLine(textOf(first)))) return '';
  const kept = lines.filter(
    (line, index) =>
      !isBoilerplate(line, isEnd && index === lines.length - 1, index === lines.length - 1 ? behind : ' '),
  );
  if (kept.length === lines.length) return whole;
  return kept.some((line) => textOf(line).trim()) ? whole.replace(inner, () => kept.join('<br>')) : '';
}

/** How long the links are that a label of related articles announces (characters of HTML). */
function linksBehind(inner: string, behind: string): number {
  return isRelated(plainLine(textOf(inner))) ? (ONLY_LINKS.exec(behind)?.[0].length ?? 0) : 0;
}

function isBoilerplate(html: string, isLast: boolean, behind: string): boolean {
  if (DATA.test(html)) return true;
  if (html.length > LONGEST_HTML) return false;
  if (isDisclaimer(html)) return true;
  const bare = html.includes('<') ? html.replace(/<[^>]*>/g, '') : html;
  // Most are longer even with every sign of theirs written as an entity, or begin with another word.
  if (bare.length > 2 * LONGEST) return false;
  if (isPitch(bare)) return true;
  const [first = ''] = plainLine(bare.replace(/^(?:\s|&\w+;)+/, '').slice(0, LONGEST_WORD)).split(' ', 1);
  if (!words().starts.has(first) && !tellsDate(bare)) return false;
  const text = squeezed(textOf(html));
  if (!text || text.length > LONGEST) return false;
  const line = plainLine(text);
  if (words().whole.has(line) || isTold(line) || tellsDate(text)) return true;
  if (isRelated(line)) return ONLY_LINKS.test(behind) || !behind.trim();
  if (html.includes('<a') && isRelated(plainLine(textOf(html.replace(/<a[ >][\s\S]*<\/a>/, '')))))
    return true;
  return isFiled(text, isLast);
}

/** Longer lines tell of newsletters (words). */
const LONGEST_PITCH = 30;

/** Does a line advertise a newsletter: with a promise, and the assurance that one can be rid of it? */
function isPitch(text: string): boolean {
  if (spacesIn(text) > LONGEST_PITCH) return false;
  const line = ` ${plainLine(text)} `;
  const { promises, waysOut } = words();
  const names = (phrases: readonly string[]): boolean =>
    phrases.some((phrase) => line.includes(` ${phrase} `));
  return names(waysOut) && names(promises);
}

/** Is a line a label with a sign, and a name or tags behind it? */
function isFiled(text: string, isLast: boolean): boolean {
  const sign = text.search(SIGN);
  if (sign < 0) return false;
  const { credit, source, filed } = words();
  const label = plainLine(text.slice(0, sign));
  const count = text
    .slice(sign + 1)
    .trim()
    .split(' ').length;
  return (
    text.length > sign + 1 &&
    ((count <= LONGEST_NAME && (credit.has(label) || (isLast && source.has(label)))) ||
      (count <= LONGEST_TAGS && filed.has(label)))
  );
}

function isRelated(line: string): boolean {
  return words().related.has(line);
}

/** Is a line told by how it begins: as what it is, or by asking for something and naming one of the site's channels? */
function isTold(line: string): boolean {
  const { begins, invitations } = words();
  const count = line.split(' ').length;
  if (count > LONGEST_INVITATION) return false;
  const padded = ` ${line} `;
  const isAtStart = (phrase: string): boolean => padded.startsWith(` ${phrase} `);
  return (
    (count <= LONGEST_BEGUN && begins.some(isAtStart)) ||
    invitations.some(
      (language) =>
        language.begins.some(isAtStart) &&
        language.names.some((phrase) => padded.includes(` ${phrase} `)) &&
        (language.endings.length === 0 || language.endings.some((phrase) => padded.endsWith(` ${phrase} `))),
    )
  );
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

interface Words {
  whole: ReadonlySet<string>;
  credit: ReadonlySet<string>;
  source: ReadonlySet<string>;
  filed: ReadonlySet<string>;
  related: ReadonlySet<string>;
  begins: readonly string[];
  invitations: readonly { begins: string[]; names: string[]; endings: string[] }[];
  promises: readonly string[];
  waysOut: readonly string[];
  /** The first words of them all. */
  starts: ReadonlySet<string>;
}

let known: Words | undefined;

/** The words of all languages, folded once. */
function words(): Words {
  if (known) return known;
  const setOf = (kind: 'whole' | 'credit' | 'source' | 'filed' | 'related'): ReadonlySet<string> =>
    new Set(BOILERPLATE_WORDS.flatMap((language) => phrases(language[kind])));
  const invitations = BOILERPLATE_WORDS.filter(({ asks }) => asks).map(invitationsIn);
  const begins = BOILERPLATE_WORDS.flatMap((language) => phrases(language.begins));
  known = {
    whole: setOf('whole'),
    credit: setOf('credit'),
    source: setOf('source'),
    filed: setOf('filed'),
    related: setOf('related'),
    begins,
    invitations,
    promises: phrases(PROMISES),
    waysOut: phrases(WAYS_OUT),
    starts: new Set(
      BOILERPLATE_WORDS.flatMap(({ whole, credit, source, filed, related, begins: begun, asks }) =>
        phrases([whole, credit, source, filed, related, begun, asks].join()).map(
          (phrase) => phrase.split(' ', 1)[0] ?? '',
        ),
      ),
    ),
  };
  return known;
}

function invitationsIn({ asks, named, endings = '' }: BoilerplateWords): Words['invitations'][number] {
  return { begins: phrases(asks), names: phrases(named), endings: phrases(endings) };
}

function phrases(list: string): string[] {
  return list.split(',').map(plainLine).filter(Boolean);
}
