import { DIGITS, readNumbers } from '../digits';

/**
 * Where only whether a line is one of many phrases is asked, a number for each, made of its letters, answers that in less
 * than half the bytes that travel with every page or stand between a click and its text.
 */

/** Digits of one difference, with which most of them can be told. */
export const WIDTH = 3;

/** The largest number of so many digits, which as a difference means itself and what follows. */
export function most(width: number): number {
  return DIGITS.length ** width - 1;
}

/**
 * A text's number below `end`: FNV-1a over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), its bits mixed once
 * more, since the lower ones hardly know the first letters.
 */
export function fingerprint(text: string, end: number): number {
  return mixed(hashed(text), end);
}

/** What FNV-1a multiplies by at each unit. */
export const PRIME = 0x01000193;

/** The hash of a text, or of one that goes on with it. @param hash of what stands before it */
export function hashed(text: string, hash = 0x811c9dc5): number {
  for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}

/** The fingerprint below `end` of a text with a hash. */
export function mixed(hash: number, end: number): number {
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return ((hash ^ (hash >>> 13)) >>> 0) % end;
}

/** The ascending numbers that `packed` (pack.ts) wrote as differences. @param width digits of each difference */
export function unpacked(differences: string, width: number): number[] {
  const largest = most(width);
  const numbers: number[] = [];
  let number = 0;
  for (const difference of readNumbers(differences, width)) {
    number += difference;
    if (difference < largest) numbers.push(number);
  }
  return numbers;
}
