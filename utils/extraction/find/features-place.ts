import { foundOrMade } from '../../memo';
import { FAR } from './distance';
import { outermost } from './layout';
import type { Part, Segments } from './segment';
import { ELEMENT_KINDS, surroundingsIn } from './surroundings';
import { countEach } from './templates';
import { KIND_COUNT } from './vocabulary';

/** What is told of a place: yes or no, and how much. */
export interface Place {
  signs: readonly number[];
  measures: readonly number[];
}

/**
 * Where a block stands: a function that measures a part, each only once.
 * @param laidOut whether names of layout say nothing in the page
 */
export function placesIn({ root }: Segments, laidOut: boolean): (part: Part) => Place {
  const around = surroundingsIn(root, laidOut);
  const alike = new Map<Part, ReadonlyMap<string, number>>();
  const known = new Map<Part, Place>();
  const measure = (part: Part): Place => {
    const { near, far, elements } = around(part);
    const { parent, signature } = outermost(part);
    const siblings = parent ? (foundOrMade(alike, parent, countAlike).get(signature) ?? 0) : 1;
    const signs: number[] = [];
    pushBits(signs, near, KIND_COUNT);
    pushBits(signs, far, KIND_COUNT);
    pushBits(signs, elements, ELEMENT_KINDS.length);
    return { signs, measures: [Math.min(FAR, siblings), (parent ?? root).chars / (root.chars || 1)] };
  };
  return (part) => foundOrMade(known, part, measure);
}

/** How many parts in one look alike, by name and class: cards of a listing come in numbers. */
function countAlike({ inner }: Part): ReadonlyMap<string, number> {
  return countEach(inner.map(({ signature }) => signature));
}

function pushBits(row: number[], bits: number, length: number): void {
  for (let bit = 0; bit < length; bit++) row.push((bits >> bit) & 1);
}
