import { fingerprint, unpacked } from '../words/fingerprints';
import { END, PRINTS } from './boilerplate-prints';
import type { BoilerplateWords } from './boilerplate-words';

export type PhraseKind = keyof BoilerplateWords;

/** Digits of a difference: phrases are looked up word by word, so that few of other words may have the number of one. */
export const PHRASE_WIDTH = 4;

const KNOWN = new Set(unpacked(PRINTS, PHRASE_WIDTH));

/** Is a phrase one of a kind, in any language? @param phrase as plainLine gives it */
export function isPhrase(kind: PhraseKind, phrase: string): boolean {
  return KNOWN.has(fingerprint(phraseKey(kind, phrase), END));
}

/** What a phrase's fingerprint is made of: it may be one of several kinds. */
export function phraseKey(kind: PhraseKind, phrase: string): string {
  return `${kind} ${phrase}`;
}
