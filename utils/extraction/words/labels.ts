import { foldForSearch } from '../../text/fold';
import { fingerprint, unpacked } from './fingerprints';
import { COUNT, PRINTS } from './prints';
import type { Labels } from './tables';

export type LabelKind = keyof Labels;

export const LABEL_KINDS = ['related', 'after', 'chrome'] as const satisfies LabelKind[];

const KIND_OF_PRINT = new Map<number, LabelKind | undefined>(
  unpacked(PRINTS).map((number) => [Math.floor(number / 3), LABEL_KINDS[number % 3]]),
);

/** Longer lines are sentences; they are not looked up. */
const LONGEST_LABEL = 80;
const LONGEST_WORDS = 14;

/** What kind of label a whole line is, whatever its language, decoration, tashkeel or case; null for anything else. */
export function labelKind(line: string): LabelKind | null {
  if (line.length > LONGEST_LABEL || line.split(' ').length > LONGEST_WORDS) return null;
  return KIND_OF_PRINT.get(fingerprint(plainLine(line), COUNT)) ?? null;
}

/** As labelKind, for the part of a line before its first colon. */
export function leadingLabelKind(line: string): LabelKind | null {
  const colon = line.slice(0, LONGEST_LABEL + 9).search(/[:：]\s*\S/);
  return colon > 0 && colon <= LONGEST_LABEL ? labelKind(line.slice(0, colon)) : null;
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
