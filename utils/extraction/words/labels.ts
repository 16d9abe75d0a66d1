import { foldForSearch } from '../../text/fold';
import { LABELS, type Labels } from './tables';

export type LabelKind = keyof Labels;

const KINDS: readonly LabelKind[] = ['related', 'after', 'chrome'];

const KIND_OF_LABEL = new Map<string, LabelKind>();
for (const labels of Object.values(LABELS)) {
  for (const kind of KINDS) {
    for (const label of labels[kind].split('|')) KIND_OF_LABEL.set(normalized(label), kind);
  }
}

/** Longer lines are sentences; they are not looked up. */
const LONGEST_LABEL = 80;
const LONGEST_WORDS = 14;

/** What kind of label a whole line is, whatever its language, decoration, tashkeel or case; null for anything else. */
export function labelKind(line: string): LabelKind | null {
  if (line.length > LONGEST_LABEL || line.split(' ').length > LONGEST_WORDS) return null;
  return KIND_OF_LABEL.get(normalized(line)) ?? null;
}

/** As labelKind, for the part of a line before its first colon. */
export function leadingLabelKind(line: string): LabelKind | null {
  const colon = line.search(/[:：]\s*\S/);
  return colon > 0 && colon <= LONGEST_LABEL ? labelKind(line.slice(0, colon)) : null;
}

/** Only letters beyond ASCII need folding, which costs more than all the rest. */
function normalized(line: string): string {
  return (/[^\n\x20-\x7e]/.test(line) ? foldForSearch(line) : line.toLowerCase())
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\d+( \d+)*/g, '0')
    .trim();
}
