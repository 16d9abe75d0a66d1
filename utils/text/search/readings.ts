import { foldForSearch } from '../fold';
import { arabicPlurals, arabicStems, bareWord, lightStem, stemsWithParticles, withParticles } from './arabic';
import { wordForms } from './forms';
import { hebrewBareWords, withHebrewPrefixes } from './hebrew';
import { persianStem } from './persian';

/** Words to look for: as they stand in a text (a space parts words that follow one another), and as stems. */
export interface Terms {
  surfaces: readonly string[];
  stems: readonly string[];
  /**
   * Those of the surfaces that Arabic texts hold under one of the stems, or a surer reading's, as well: only other texts
   * need be asked for them.
   */
  stemmed?: readonly string[];
}

/** Everything that a word of a query may stand for, from the surest to the least sure. */
export interface Readings {
  /** The word itself in any spelling. */
  exact: Terms;
  /** Words of the same stem. */
  stem: Terms;
  /** The word with and without attached particles, and its broken plurals. */
  expansion: Terms;
}

/** What to look for when somebody types this word. @param word as typed */
export function readings(word: string): Readings {
  const { surface, parts } = wordForms(word, 'none');
  const exact = { surfaces: unique([surface, parts.join(' ')]), stems: [] };
  if (/^[\u05d0-\u05ea]/.test(surface)) return { exact, stem: none(), expansion: hebrew(surface) };
  if (!/^[\u0620-\u06d3]/.test(surface)) return { exact, stem: none(), expansion: none() };
  const related = stem(word, surface);
  return { exact, stem: related, expansion: arabic(word, surface, related) };
}

/** A query has no language: it is read as Arabic and as Persian, as far as its letters allow. */
function stem(word: string, surface: string): Terms {
  const stems = unique([
    ...(/[پچژگ]|\u200c/.test(word) ? [] : arabicStems(word)),
    ...(/[ةىأإؤئآ]/.test(word.normalize('NFKC')) ? [] : [persianStem(surface)]),
  ]);
  // Words are not indexed under stems that are equal to themselves.
  return { surfaces: stems, stems };
}

function arabic(word: string, surface: string, related: Terms): Terms {
  const bare = bareWord(word);
  const stems = arabicStems(word);
  const plurals = unique([bare, ...stems].flatMap(arabicPlurals));
  const words = [bare, ...plurals];
  const surfaces = unique([...words, ...words.flatMap(withParticles)]).filter((one) => one !== surface);
  const more = [...plurals, ...stems.flatMap(stemsWithParticles)];
  return {
    surfaces,
    stems: more,
    stemmed: surfaces.filter((one) => {
      const stem = lightStem(bareWord(one));
      return related.stems.includes(stem) || (stem !== one && more.includes(stem));
    }),
  };
}

function hebrew(surface: string): Terms {
  const bare = [surface, ...hebrewBareWords(surface)];
  const surfaces = unique([...bare, ...bare.flatMap(withHebrewPrefixes)]);
  return { surfaces: surfaces.filter((one) => one !== surface), stems: [] };
}

/** What a word may begin with while it is being typed: itself, and itself after an article. */
export function beginnings(word: string): string[] {
  const surface = foldForSearch(word);
  if (!/^[\u0620-\u06d3]/.test(surface) || surface.length < 3) return [surface];
  return unique([surface, ...['ال', 'وال', 'بال', 'لل', 'و'].map((particle) => particle + bareWord(word))]);
}

function none(): Terms {
  return { surfaces: [], stems: [] };
}

function unique(words: string[]): string[] {
  return [...new Set(words)].filter(Boolean);
}
