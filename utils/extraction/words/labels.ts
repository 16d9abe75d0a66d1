import { foldForSearch } from '../../text/fold';
import { spacesIn } from '../../text/space';
import { fingerprint, unpacked } from './fingerprints';
import { COUNT, PRINTS } from './prints';

/** What a whole line can be, in the order in which prints.ts counts. */
export const LABEL_KINDS = ['related', 'after', 'chrome'] as const;
export type LabelKind = (typeof LABEL_KINDS)[number];

/** What stands before the words of invitations and channels, which may be labels too. */
export const INVITES = '>';
export const CHANNEL = '<';

const KIND_OF_PRINT = new Map<number, LabelKind | undefined>(
  unpacked(PRINTS).map((number) => [
    Math.floor(number / LABEL_KINDS.length),
    LABEL_KINDS[number % LABEL_KINDS.length],
  ]),
);

/** The kind of a label among the fingerprints. @param text as plainLine gives it */
export function printedKind(text: string): LabelKind | null {
  return KIND_OF_PRINT.get(fingerprint(text, COUNT)) ?? null;
}

/** Longer lines are sentences; they are not looked up. */
const LONGEST_LABEL = 80;
const LONGEST_WORDS = 14;

/** What kind of label a whole line is, whatever its language, decoration, tashkeel or case; null for anything else. */
export function labelKind(line: string): LabelKind | null {
  if (line.length > LONGEST_LABEL || spacesIn(line) >= LONGEST_WORDS) return null;
  const plain = plainLine(line);
  // Times, scores and prices: no label has two numbers.
  return /0.*0/.test(plain) ? null : printedKind(plain);
}

/** As labelKind, for the part of a line before its first colon. */
export function leadingLabelKind(line: string): LabelKind | null {
  const colon = line.slice(0, LONGEST_LABEL + 9).search(/[:：]\s*\S/);
  return colon > 0 && colon <= LONGEST_LABEL ? labelKind(line.slice(0, colon)) : null;
}

/** What each UTF-16 unit is in a plain line; learned once, as a look takes a part of what patterns take. */
const SIGNS = new Array<string | undefined>(0x10000);

/** A line as it is looked up: folded, letters and digits only, `0` for any number. */
export function plainLine(line: string): string {
  const text = line.normalize('NFKC');
  let plain = '';
  let last = '';
  let isApart = false;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    SIGNS[code] ??= signOf(String.fromCharCode(code));
    const sign = SIGNS[code];
    if (sign === ' ') isApart = true;
    else if (sign) {
      if (sign !== '0' || last !== '0') plain += isApart && plain ? ` ${sign}` : sign;
      isApart = false;
      last = sign;
    }
  }
  return plain;
}

/** A letter folded, a number's `0`, nothing for marks within words and a space for what stands between them. */
function signOf(unit: string): string {
  const folded = foldForSearch(`.${unit}.`).slice(1, -1);
  if (/[\p{L}\p{N}]/u.test(folded)) return folded.replace(/\d/, '0');
  return /^['’]?$/.test(folded) ? '' : ' ';
}
