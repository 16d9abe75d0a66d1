import { foldForSearch } from '../../text/fold';
import { LABELS, type Labels } from './tables';

export type LabelKind = keyof Labels;

const KIND_OF_LABEL = new Map<string, LabelKind>();
for (const labels of Object.values(LABELS)) {
  for (const kind of ['related', 'after', 'chrome'] as const) {
    for (const label of spelledOut(labels[kind])) KIND_OF_LABEL.set(label, kind);
  }
}

/** Longer lines are sentences; they are not looked up. */
const LONGEST_LABEL = 80;
const LONGEST_WORDS = 14;

/** What kind of label a whole line is, whatever its language, decoration, tashkeel or case; null for anything else. */
export function labelKind(line: string): LabelKind | null {
  if (line.length > LONGEST_LABEL || line.split(' ').length > LONGEST_WORDS) return null;
  return KIND_OF_LABEL.get(plainLine(line)) ?? null;
}

/** As labelKind, for the part of a line before its first colon. */
export function leadingLabelKind(line: string): LabelKind | null {
  const colon = line.slice(0, LONGEST_LABEL + 9).search(/[:：]\s*\S/);
  return colon > 0 && colon <= LONGEST_LABEL ? labelKind(line.slice(0, colon)) : null;
}

/** Every label that a list of the tables stands for: `save( this| page|)` is three. */
export function spelledOut(labels: string): string[] {
  return labels.split(',').flatMap(choices);
}

function choices(label: string): string[] {
  if (!label.includes('(')) return [label];
  const [group, inner] = /\(([^()]*)\)/.exec(label) ?? [];
  if (!group || inner === undefined) return [label];
  return inner.split('|').flatMap((choice) => choices(label.replace(group, choice)));
}

/**
 * A line as it is looked up: folded, letters and digits only, `0` for any number. Only letters beyond ASCII need
 * folding, which costs more than all the rest.
 */
export function plainLine(line: string): string {
  return (/[^\n\x20-\x7e]/.test(line) ? foldForSearch(line) : line.toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\d+( \d+)*/g, '0')
    .trim();
}
