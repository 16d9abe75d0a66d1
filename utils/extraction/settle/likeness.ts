import { remembered } from './fold';

/** Words in common of two bags: Dice's coefficient, 0 to 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return (2 * common) / (a.size + b.size || 1);
}

/** The words of a folded text. */
export const wordsOf = remembered((folded): ReadonlySet<string> => new Set(folded.match(/[\p{L}\p{N}]+/gu)));
