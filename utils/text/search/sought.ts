import type { WordForms } from './forms';
import { wordForms } from './forms';
import type { Clause } from './parse';
import { beginnings, readings, type Terms } from './readings';
import type { Hit } from './snippet';
import type { Token } from './tokens';

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

/** A word of a text with its forms. */
export interface AnalysedToken extends Token {
  forms: WordForms;
}

/** The words of a text that were sought, in its order; `term` is the place in `sought`. */
export function hitsIn(words: readonly AnalysedToken[], sought: readonly Sought[]): Hit[] {
  const matchers = sought.map(matcher);
  const hits: Hit[] = [];
  for (let index = 0; index < words.length; index++) {
    const lengths = matchers.map((matches) => matches(words, index));
    const length = Math.max(0, ...lengths);
    const [first, last] = [words[index], words[index + length - 1]];
    if (length === 0 || !first || !last) continue;
    hits.push({ text: first.text, start: first.start, end: last.end, term: lengths.indexOf(length) });
    index += length - 1;
  }
  return hits;
}

/** How many words from a place on are what is sought: 0 for none, more than 1 for words in order. */
function matcher({ tiers, beginnings }: Sought): (words: readonly AnalysedToken[], index: number) => number {
  const surfaces = tiers.flatMap((terms) => terms.surfaces);
  const single = new Set(surfaces.filter((surface) => !surface.includes(' ')));
  const sequences = surfaces.filter((surface) => surface.includes(' ')).map((surface) => surface.split(' '));
  const stems = new Set(tiers.flatMap((terms) => terms.stems));
  return (words, index) => {
    const forms = words[index]?.forms;
    if (!forms) return 0;
    const sequence = sequences.find((one) =>
      one.every((word, i) => words[index + i]?.forms.surface === word),
    );
    if (sequence) return sequence.length;
    const found =
      single.has(forms.surface) ||
      forms.stems.some((stem) => stems.has(stem)) ||
      forms.parts.some((part) => single.has(part)) ||
      beginnings.some((beginning) => forms.surface.startsWith(beginning));
    return found ? 1 : 0;
  };
}
