import { writeNumber } from '../digits';
import { fingerprint, most } from './fingerprints';
import { LABEL_KINDS } from './labels';
import type { Labels } from './tables';

/** Every label that a list of the tables stands for: `save( this| page|)` is three. */
export function spelledOut(labels: string): string[] {
  return labels.split(',').flatMap(choices);
}

function choices(label: string): string[] {
  const [group, inner] = /\(([^()]*)\)/.exec(label) ?? [];
  if (!group || inner === undefined) return [label];
  return inner.split('|').flatMap((choice) => choices(label.replace(group, choice)));
}

/** The labels of all languages, each with the place of its kind. */
export function labelPlaces(tables: Readonly<Record<string, Labels>>): Map<string, number> {
  return new Map(
    Object.values(tables).flatMap((labels) =>
      LABEL_KINDS.flatMap((kind, place) => spelledOut(labels[kind]).map((label) => [label, place] as const)),
    ),
  );
}

export interface Packing {
  /** Of what the module is made, for its head. */
  from: string;
  /** How many kinds there are. */
  kinds: number;
  /** One of so many other texts is taken for one that is known. */
  room: number;
  /** Digits of a difference. */
  width: number;
}

/** The source of a module that holds texts as their fingerprints. @param places each text with the place of its kind */
export function printsSource(
  places: ReadonlyMap<string, number>,
  { from, kinds, room, width }: Packing,
): string {
  // A little more room where two texts would share a number.
  let count = places.size;
  while (new Set([...places.keys()].map((text) => fingerprint(text, count * room))).size < places.size)
    count += 1;
  const numbers = Array.from(places, ([text, place]) => fingerprint(text, count * room) * kinds + place);
  return `/** Made of ${from}, as CONTRIBUTING.md says; a test tells when it is behind. */
export const END = ${count * room};
/** Fingerprints below that number${kinds > 1 ? ', each times the number of kinds, plus the place of its kind among them' : ''}. */
export const PRINTS =
  '${packed(
    numbers.sort((a, b) => a - b),
    width,
  )}';
`;
}

/** Ascending numbers as the digits of their differences, of which each is more than 0. */
export function packed(numbers: readonly number[], width: number): string {
  const largest = most(width);
  let before = 0;
  let written = '';
  for (const number of numbers) {
    let difference = number - before;
    for (; difference >= largest; difference -= largest) written += writeNumber(largest, width);
    written += writeNumber(difference, width);
    before = number;
  }
  return written;
}
