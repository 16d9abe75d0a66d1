import { foldWord } from './fold-word';
import { type WordForms, wordForms } from './forms';
import type { Clause } from './parse';
import { placesOf } from './places';
import { beginnings, readings, type Terms } from './readings';
import type { Hit } from './snippet';
import { type Token, tokens } from './tokens';

/** What a clause of a query looks for. */
export interface Sought {
  /** From the surest to the least sure. */
  tiers: Terms[];
  /** With what a word may begin that is still being typed. */
  beginnings: string[];
}

export function soughtBy(clause: Clause): Sought {
  if (clause.kind === 'phrase') {
    const words = clause.words.map((word) => wordForms(word, 'none').surface).filter(Boolean);
    return { tiers: [{ surfaces: [words.join(' ')], stems: [] }], beginnings: [] };
  }
  const { exact, stem, expansion } = readings(clause.text);
  return { tiers: [exact, stem, expansion], beginnings: clause.typing ? beginnings(clause.text) : [] };
}

/** What `-word` keeps out: the word itself and with particles; not its relatives, which would keep out too much. */
export function shunnedBy(clause: Clause): Sought {
  const { tiers } = soughtBy(clause);
  const [exact, , expansion] = tiers;
  return {
    tiers: [exact, expansion].flatMap((terms) => (terms ? [{ surfaces: terms.surfaces, stems: [] }] : [])),
    beginnings: [],
  };
}

/** How near to one another words stand that a snippet shows together (UTF-16 units). */
const NEAR = 200;

/**
 * Makes a function that finds the words that were sought in a text, in its order; a hit's `term` is the place in
 * `sought`. It looks no further than a place where all of them stand near one another.
 */
export function hitFinder(sought: readonly Sought[]): (text: string, analyse: Analyse) => Hit[] {
  const matchers = sought.map(matcher);
  const sequence = Math.max(1, ...sought.flatMap(surfacesOf).map((surface) => surface.split(' ').length));
  const places = placesOf(sought.flatMap(wordsOf), sequence - 1);
  return (text, analyse) => {
    const hits: Hit[] = [];
    for (const [start, end] of places(text)) {
      hits.push(...hitsBetween(text, start, end, matchers, analyse));
      if (allNear(hits, sought.length)) break;
    }
    return hits;
  };
}

/** Gives the forms of a word as it is written, as `wordForms`. */
type Analyse = (word: string) => WordForms;

/** A word of a text; its folded form is made when it is first looked at. */
interface Word extends Token {
  surface: string;
}

type Matcher = (words: readonly Word[], index: number, analyse: Analyse) => number;

function hitsBetween(text: string, from: number, to: number, matchers: Matcher[], analyse: Analyse): Hit[] {
  const words: Word[] = Array.from(tokens(text.slice(from, to)), (token) => ({ ...token, surface: '' }));
  const hits: Hit[] = [];
  for (let index = 0; index < words.length; index++) {
    const lengths = matchers.map((matches) => matches(words, index, analyse));
    const length = Math.max(0, ...lengths);
    const [first, last] = [words[index], words[index + length - 1]];
    if (length === 0 || !first || !last) continue;
    const term = lengths.indexOf(length);
    hits.push({ text: first.text, start: from + first.start, end: from + last.end, term });
    index += length - 1;
  }
  return hits;
}

function allNear(hits: readonly Hit[], count: number): boolean {
  const last = hits.at(-1);
  const near = hits.filter(({ start }) => last && last.end - start < NEAR);
  return new Set(near.map(({ term }) => term)).size === count;
}

function surfacesOf({ tiers }: Sought): string[] {
  return tiers.flatMap((terms) => terms.surfaces);
}

/** Pieces of which each word that is sought holds at least one. */
function wordsOf(sought: Sought): string[] {
  const first = surfacesOf(sought).map((surface) => surface.split(' ')[0] ?? '');
  return [...first, ...coresOf(sought), ...sought.beginnings];
}

/** What a word holds that has one of the stems: all of it, but for a ه that may have become ت. */
function coresOf({ tiers }: Sought): string[] {
  return tiers.flatMap((terms) => terms.stems.map((stem) => stem.replace(/ه$/, '')));
}

function surfaceOf(word: Word | undefined): string {
  if (word && !word.surface) word.surface = foldWord(word.text);
  return word?.surface ?? '';
}

/** How many words from a place on are what is sought: 0 for none, more than 1 for words in order. */
function matcher(sought: Sought): Matcher {
  const surfaces = surfacesOf(sought);
  const single = new Set(surfaces.filter((surface) => !surface.includes(' ')));
  const sequences = surfaces.filter((surface) => surface.includes(' ')).map((surface) => surface.split(' '));
  const stems = new Set(sought.tiers.flatMap((terms) => terms.stems));
  const cores = coresOf(sought);
  return (words, index, analyse) => {
    const surface = surfaceOf(words[index]);
    const sequence = sequences.find((one) => one.every((word, i) => surfaceOf(words[index + i]) === word));
    if (sequence) return sequence.length;
    if (single.has(surface) || sought.beginnings.some((beginning) => surface.startsWith(beginning))) return 1;
    const written = words[index]?.text ?? '';
    if (!written.includes('\u200c') && !cores.some((core) => surface.includes(core))) return 0;
    const forms = analyse(written);
    return forms.stems.some((stem) => stems.has(stem)) || forms.parts.some((part) => single.has(part))
      ? 1
      : 0;
  };
}
