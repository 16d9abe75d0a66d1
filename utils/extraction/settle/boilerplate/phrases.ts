import { fingerprint, hashed, mixed, unpacked } from '../../words/fingerprints';
import { END, PRINTS } from './prints';
import type { BoilerplateWords } from './words';

export type PhraseKind = keyof BoilerplateWords;

/** Digits of a difference: phrases are looked up word by word, so that few of other words may have the number of one. */
export const PHRASE_WIDTH = 4;

const KNOWN = new Set(unpacked(PRINTS, PHRASE_WIDTH));

/** Words of a phrase that is looked up within a line, at the most. */
export const LONGEST_PHRASE = 4;

/** Is a phrase one of a kind, in any language? @param phrase as plainLine gives it */
export function isPhrase(kind: PhraseKind, phrase: string): boolean {
  return KNOWN.has(fingerprint(phraseKey(kind, phrase), END));
}

/** What a phrase's fingerprint is made of: it may be one of several kinds. */
export function phraseKey(kind: PhraseKind, phrase: string): string {
  return `${kind} ${phrase}`;
}

/** Does a phrase of a kind begin with the word at a place, of one word or more? @param words as plainLine gives them */
export function isPhraseAt(words: readonly string[], from: number, kind: PhraseKind): boolean {
  const end = Math.min(from + LONGEST_PHRASE, words.length);
  let hash = hashed(kind);
  for (let place = from; place < end; place++) {
    hash = hashed(words[place] ?? '', hashed(' ', hash));
    if (KNOWN.has(mixed(hash, END))) return true;
  }
  return false;
}

/** Does a phrase of a kind stand anywhere in a line? */
export function hasPhrase(words: readonly string[], kind: PhraseKind): boolean {
  return words.some((_, index) => isPhraseAt(words, index, kind));
}
