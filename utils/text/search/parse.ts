import { foldForSearch } from '../fold';
import { toAsciiDigits } from '../numerals';
import { isOnePersianWord } from './persian';
import { tokens } from './tokens';

/** What somebody typed into the search box. */
export interface Search {
  /** What an article must hold, all of it. */
  all: Clause[];
  /** What it must not hold. */
  none: Clause[];
  conditions: Condition[];
}

/** A word (`typing`: perhaps not yet all of it), or words in exactly this order; as typed. */
export type Clause = { kind: 'word'; text: string; typing: boolean } | { kind: 'phrase'; words: string[] };

/**
 * What must (`not`: must not) be true of an article besides its words. `value` is folded; `state` is a status or
 * `favourite`. `time` is in milliseconds since 1970: the first moment, here, of the day, month or year that was typed.
 */
export type Condition =
  | { field: 'site' | 'tag' | 'state'; value: string; not: boolean }
  | { field: 'before' | 'after'; time: number; not: boolean };

const QUOTED = '"([^"]*)"?|“([^”]*)”?|„([^“”]*)[“”]?|«([^»]*)»?';
/** A term: perhaps a minus, perhaps a field's name and a colon, then quoted text or a run without spaces. */
const TERM = new RegExp(`(-)?(?:(\\p{L}+):(?=\\S))?(?:${QUOTED}|(\\S+))`, 'gu');

/** Names of fields, in the languages of the interface, folded. */
const FIELDS = table<Condition['field']>({
  site: 'site موقع سایت אתר',
  tag: 'tag وسم برچسب תג',
  state: 'is حالة وضعیت',
  before: 'before قبل پیش لפני',
  after: 'after بعد پس אחרי',
});

const STATES = table<string>({
  unread: 'unread جديد خوانده‌نشده',
  reading: 'reading قيدالقراءة درحال‌خواندن',
  archived: 'archived read مؤرشف مقروء بایگانی',
  favourite: 'favourite favorite starred مفضل مفضلة برگزیده',
});

function table<T extends string>(words: Record<T, string>): ReadonlyMap<string, T> {
  const entries = Object.entries<string>(words) as [T, string][];
  return new Map(
    entries.flatMap(([meaning, list]) =>
      foldForSearch(list)
        .split(' ')
        .map((word) => [word, meaning]),
    ),
  );
}

/**
 * Read a query: words, `"words in this order"`, `-word`, `site:name`, `tag:"some tag"`, `is:unread`, `before:2024-05`,
 * `after:2023` (when the article was saved). What is no condition, as `is:nonsense`, is words.
 */
export function parseSearch(typed: string): Search {
  const search: Search = { all: [], none: [], conditions: [] };
  const text = typed.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '');
  let typing = false;
  for (const { index, 0: whole, 1: minus, 2: name, ...groups } of text.matchAll(TERM)) {
    const not = minus !== undefined;
    const run = groups[7];
    const quoted = groups[3] ?? groups[4] ?? groups[5] ?? groups[6];
    const condition = name && conditionOf(FIELDS.get(foldForSearch(name)), quoted ?? run ?? '', not);
    const clauses = condition ? [] : clausesOf(quoted, not ? whole.slice(1) : whole);
    if (condition) search.conditions.push(condition);
    (not ? search.none : search.all).push(...clauses);
    typing = run !== undefined && !not && clauses.length > 0 && index + whole.length === text.length;
  }
  const last = search.all.at(-1);
  if (last?.kind === 'word') last.typing = typing;
  return { ...search, all: joined(search.all) };
}

function clausesOf(quoted: string | undefined, whole: string): Clause[] {
  const words = [...tokens(quoted ?? whole)].map((token) => token.text);
  if (quoted === undefined) return words.map((text) => ({ kind: 'word', text, typing: false }));
  return words.length > 0 ? [{ kind: 'phrase', words }] : [];
}

function conditionOf(field: Condition['field'] | undefined, value: string, not: boolean): Condition | null {
  if (field === undefined) return null;
  if (field === 'before' || field === 'after') {
    const time = firstMoment(value);
    return time === null ? null : { field, time, not };
  }
  const folded = foldForSearch(value);
  if (field !== 'state') return folded === '' ? null : { field, value: folded, not };
  const state = STATES.get(folded.replace(/[-_ ]/g, ''));
  return state === undefined ? null : { field, value: state, not };
}

/** When a day, month or year begins, by the reader's clock; null where it is none. */
function firstMoment(typed: string): number | null {
  const parts = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/.exec(toAsciiDigits(typed));
  if (!parts) return null;
  const [year, month = 1, day = 1] = parts
    .slice(1)
    .map((part) => (part === undefined ? undefined : Number(part)));
  const date = new Date(year ?? 0, month - 1, day);
  return date.getMonth() === month - 1 && date.getDate() === day ? date.getTime() : null;
}

/** Join the words that Persian writes apart where others write ZWNJ. */
function joined(clauses: Clause[]): Clause[] {
  const result: Clause[] = [];
  for (const clause of clauses) {
    const last = result.at(-1);
    if (last?.kind === 'word' && clause.kind === 'word' && isOnePersianWord(last.text, clause.text)) {
      result[result.length - 1] = { ...clause, text: `${last.text}\u200c${clause.text}` };
    } else result.push(clause);
  }
  return result;
}
