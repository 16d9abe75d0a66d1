import { DIGITS, readNumbers } from '../digits';

/**
 * Labels travel into every page that is read, where only whether a line is one of them is asked: a number for each,
 * made of its letters, answers that in less than half the bytes. One of about 20,000 other lines is taken for a label.
 */
export const ROOM = 20_000;

/** Digits of one difference. The largest difference means itself and what follows. */
export const WIDTH = 3;
export const MOST = DIGITS.length ** WIDTH - 1;

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
  for (const difference of readNumbers(differences, WIDTH)) {
    number += difference;
    if (difference < MOST) numbers.push(number);
  }
  return numbers;
}
