import { spacesIn } from '../../text/space';
import { hashed, mixed, unpacked, WIDTH } from './fingerprints';
import { readPlain } from './plain-line';
import { END, PRINTS } from './prints';

/** What a whole line can be, in the order in which prints.ts counts. */
export const LABEL_KINDS = ['related', 'after', 'chrome'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

const NUMBERS = new Set(unpacked(PRINTS, WIDTH));

/** Longer lines are sentences; they are not looked up. */
const LONGEST_LABEL = 80;
const LONGEST_WORDS = 14;

/** What kind of label a whole line is, whatever its language, decoration, tashkeel or case; null for anything else. */
export function labelKind(line: string): LabelKind | null {
  if (line.length > LONGEST_LABEL || spacesIn(line) >= LONGEST_WORDS) return null;
  let hash = hashed('');
  let numbers = 0;
  readPlain(line, (sign) => {
    hash = hashed(sign, hash);
    if (sign === '0') numbers += 1;
  });
  const print = mixed(hash, END) * LABEL_KINDS.length;
  // Times, scores and prices: no label has two numbers.
  return (numbers < 2 && LABEL_KINDS.find((_, place) => NUMBERS.has(print + place))) || null;
}

/** As labelKind, for the part of a line before its first colon. */
export function leadingLabelKind(line: string): LabelKind | null {
  const colon = line.slice(0, LONGEST_LABEL + 9).search(/[:：]\s*\S/);
  return colon > 0 && colon <= LONGEST_LABEL ? labelKind(line.slice(0, colon)) : null;
}
