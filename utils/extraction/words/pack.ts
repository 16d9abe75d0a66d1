import { BASE, DIGITS, FIRST_DIGIT, fingerprint, MOST } from './fingerprints';
import { LABEL_KINDS, type LabelKind } from './labels';
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

/** The source of prints.ts: the labels of all languages as their fingerprints, which labels.ts looks up. */
export function printsSource(tables: Readonly<Record<string, Labels>>): string {
  const kinds = new Map<string, LabelKind>();
  for (const labels of Object.values(tables))
    for (const kind of LABEL_KINDS) for (const label of spelledOut(labels[kind])) kinds.set(label, kind);
  const byNumber = new Map([...kinds].map(([label, kind]) => [fingerprint(label, kinds.size), kind]));
  const numbers = [...byNumber.keys()].sort((a, b) => a - b);
  const kindsInOrder = numbers.map((number) => LABEL_KINDS.indexOf(byNumber.get(number) as LabelKind));
  return `/** Made of tables.ts, as CONTRIBUTING.md says; a test tells when it is behind. */
export const COUNT = ${kinds.size};
/** For each fingerprint, in ascending order, the place of its kind among LABEL_KINDS. */
export const KINDS =
  '${kindsInOrder.join('')}';
export const DIFFERENCES =
  '${packed(numbers)}';
`;
}

/** Ascending numbers as the digits of their differences, of which each is more than 0. */
export function packed(numbers: readonly number[]): string {
  let before = 0;
  let written = '';
  for (const number of numbers) {
    let difference = number - before;
    for (; difference >= MOST; difference -= MOST) written += digitsOf(MOST);
    written += digitsOf(difference);
    before = number;
  }
  return written;
}

function digitsOf(difference: number): string {
  const digits = Array.from({ length: DIGITS }, (_, place) => Math.floor(difference / BASE ** place) % BASE);
  return String.fromCharCode(...digits.reverse().map((digit) => FIRST_DIGIT + digit));
}
