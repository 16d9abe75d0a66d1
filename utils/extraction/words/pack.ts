import { writeNumber } from '../digits';
import { fingerprint, MOST, WIDTH } from './fingerprints';
import { CHANNEL, INVITES, LABEL_KINDS, type LabelKind } from './labels';
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
  for (const { invites = '', channels = '', ...labels } of Object.values(tables)) {
    for (const kind of LABEL_KINDS) for (const label of spelledOut(labels[kind])) kinds.set(label, kind);
    for (const label of spelledOut(invites).filter(Boolean)) kinds.set(INVITES + label, 'chrome');
    for (const label of spelledOut(channels).filter(Boolean)) kinds.set(CHANNEL + label, 'chrome');
  }
  // A little more room where two labels would share a number.
  let count = kinds.size;
  while (new Set([...kinds.keys()].map((label) => fingerprint(label, count))).size < kinds.size) count += 1;
  const numbers = Array.from(
    kinds,
    ([label, kind]) => fingerprint(label, count) * LABEL_KINDS.length + LABEL_KINDS.indexOf(kind),
  );
  return `/** Made of tables.ts, as CONTRIBUTING.md says; a test tells when it is behind. */
export const COUNT = ${count};
/** The labels' fingerprints, each times the number of kinds, plus the place of its kind among them. */
export const PRINTS =
  '${packed(numbers.sort((a, b) => a - b))}';
`;
}

/** Ascending numbers as the digits of their differences, of which each is more than 0. */
export function packed(numbers: readonly number[]): string {
  let before = 0;
  let written = '';
  for (const number of numbers) {
    let difference = number - before;
    for (; difference >= MOST; difference -= MOST) written += writeNumber(MOST, WIDTH);
    written += writeNumber(difference, WIDTH);
    before = number;
  }
  return written;
}
