import { arabicStems } from './arabic';
import { foldWord } from './fold-word';
import { persianStem } from './persian';

/** The forms of a word by which it is indexed and recognised; all folded. */
export interface WordForms {
  /** The word itself; empty where nothing is left of it, as of a lone tatweel. */
  surface: string;
  /** What it is derived from, where that differs from the surface. */
  stems: readonly string[];
  /** The words on the two sides of a ZWNJ, which others write apart; empty for nearly all words. */
  parts: readonly string[];
}

/** Which stemming rules suit a text. Languages of the Arabic script that are not listed are only folded. */
export type Rules = 'arabic' | 'persian' | 'none';

const ARABIC_LETTERS = /^[\u0620-\u06d3\u06fa-\u06ff\ufb50-\ufdff\ufe70-\ufefc]/;

export function rulesFor(language: string | null): Rules {
  const primary = language?.toLowerCase().split('-')[0];
  if (primary === 'ar') return 'arabic';
  return primary === 'fa' ? 'persian' : 'none';
}

/** Analyse a word. @param word as it is written */
export function wordForms(word: string, rules: Rules): WordForms {
  const surface = foldWord(word);
  const parts = word.includes('\u200c') ? foldedParts(word) : [];
  if (rules === 'none' || surface === '' || !ARABIC_LETTERS.test(word)) return { surface, stems: [], parts };
  const stems =
    rules === 'arabic' ? arabicStems(word, surface) : [persianStem(surface), ...parts.map(persianStem)];
  return { surface, stems: [...new Set(stems)].filter((stem) => stem !== surface), parts };
}

function foldedParts(word: string): string[] {
  const parts = word.split('\u200c').map(foldWord).filter(Boolean);
  return parts.length > 1 ? parts : [];
}

/** How many words are remembered at least. Texts repeat theirs, and most of the time goes into folding and stemming. */
const REMEMBERED = 20_000;

/** `wordForms`, remembering what it found lately. */
export function rememberingForms(): typeof wordForms {
  const memories = { arabic: memory(), persian: memory(), none: memory() };
  return (word, rules) => memories[rules](word, (unknown) => wordForms(unknown, rules));
}

/** Two generations: when the younger is full it becomes the older, and what was not asked for since is forgotten. */
function memory(): (word: string, make: (word: string) => WordForms) => WordForms {
  let younger = new Map<string, WordForms>();
  let older = new Map<string, WordForms>();
  return (word, make) => {
    const known = younger.get(word);
    if (known) return known;
    const forms = older.get(word) ?? make(word);
    if (younger.size >= REMEMBERED) [younger, older] = [new Map(), younger];
    younger.set(word, forms);
    return forms;
  };
}
