/**
 * Labels travel into every page that is read, where only whether a line is one of them is asked: a number for each,
 * made of its letters, answers that in less than half the bytes. One of about 35,000 other lines is taken for a label.
 */
export const ROOM = 35_000;

/** Digits of the numbers' differences: from `(` to `[`, which a script holds without escapes. */
export const FIRST_DIGIT = 40;
export const BASE = 52;
/** Digits of one difference. The largest means itself and what follows. */
export const DIGITS = 3;
export const MOST = BASE ** DIGITS - 1;

/**
 * A text's number below `count * ROOM`, where `count` texts are told from all others: FNV-1a over UTF-16 units
 * (http://www.isthe.com/chongo/tech/comp/fnv/), its bits mixed once more, since the lower ones hardly know the first letters.
 */
export function fingerprint(text: string, count: number): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % (count * ROOM);
}

/** The ascending numbers that `packed` (pack.ts) wrote as differences. */
export function unpacked(differences: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  for (let start = 0; start < differences.length; start += DIGITS) {
    let difference = 0;
    for (let digit = start; digit < start + DIGITS; digit++)
      difference = difference * BASE + differences.charCodeAt(digit) - FIRST_DIGIT;
    number += difference;
    if (difference < MOST) numbers.push(number);
  }
  return numbers;
}
