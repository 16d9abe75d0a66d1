import type { Token } from './tokens';

/** A part of a text: offsets in UTF-16 units, `end` excluded. */
export type Range = readonly [start: number, end: number];

/** A piece of an original text with the places to mark in it. */
export interface Snippet {
  text: string;
  marks: Range[];
}

/** Characters around the words: about three lines of a list. */
const LENGTH = 200;
/** How many words that match are looked at for the best place; the first of a long text are enough. */
const LOOKED_AT = 60;

/** A word of the text that was searched for; `term` tells the query's words apart. */
export interface Hit extends Token {
  term: number;
}

/** The offsets of hits, as ranges to mark. */
export function marksOf(hits: readonly Token[]): Range[] {
  return hits.map(({ start, end }) => [start, end]);
}

/**
 * The piece of a text that holds the most of the words that were searched for, cut at the ends of words, with every
 * letter and mark as it was written; the text's beginning where there are no hits.
 * @param hits in the order of the text
 */
export function snippet(text: string, hits: readonly Hit[]): Snippet {
  const [first, last] = densest(hits.slice(0, LOOKED_AT));
  const inner = first && last ? last.end - first.start : 0;
  const lead = first ? Math.max(0, first.start - Math.max(20, Math.floor((LENGTH - inner) / 3))) : 0;
  const start = lead === 0 ? 0 : afterSpace(text, lead, first?.start ?? lead);
  const end = beforeSpace(text, Math.max(start + LENGTH, last?.end ?? 0), last?.end ?? start);
  const before = start > 0 ? '… ' : '';
  const shift = before.length - start;
  return {
    text: before + text.slice(start, end).replace(/\s/g, ' ') + (end < text.length ? ' …' : ''),
    marks: hits
      .filter((hit) => hit.start >= start && hit.end <= end)
      .map((hit) => [hit.start + shift, hit.end + shift]),
  };
}

/** The first and last hit of the window with the most different words, and the most hits among equals. */
function densest(hits: readonly Hit[]): [Hit?, Hit?] {
  let best: [Hit, Hit] | [] = [];
  let most = 0;
  for (const [index, first] of hits.entries()) {
    const window = hits.slice(index).filter(({ end }) => end - first.start <= LENGTH - 40);
    const score = new Set(window.map(({ term }) => term)).size * LOOKED_AT + window.length;
    if (score <= most) continue;
    most = score;
    best = [first, window.at(-1) ?? first];
  }
  return best;
}

/** The beginning of the first word after a place, or the limit. */
function afterSpace(text: string, from: number, limit: number): number {
  const space = text.slice(from, limit).search(/\s/);
  return space < 0 ? limit : from + space + 1;
}

/** The end of the last word before a place, but not before the limit. */
function beforeSpace(text: string, to: number, limit: number): number {
  if (to >= text.length) return text.length;
  const piece = text.slice(limit, to);
  const space = /\s\S*$/.exec(piece);
  return space ? limit + space.index : limit;
}
