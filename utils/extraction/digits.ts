/**
 * Digits of the numbers that travel into every page, 60 of them: the signs that are most frequent in a script anyway, and
 * so compress best, the most frequent ones in the middle.
 */
export const DIGITS = 'OL87+A6S4!3y/]b}g:1f0hc=l(a.ret,ni)osudpm|-;?{&[2wkv5NECxT9D';

/** The numbers that `writeNumber` wrote one after the other. @param width digits of each */
export function readNumbers(written: string, width: number): number[] {
  const numbers: number[] = [];
  for (let index = 0; index < written.length; index++) {
    const place = Math.floor(index / width);
    numbers[place] = (numbers[place] ?? 0) * DIGITS.length + DIGITS.indexOf(written.charAt(index));
  }
  return numbers;
}

/**
 * A whole number from 0 on in so many digits, the highest first.
 * @throws RangeError where they do not hold it
 */
export function writeNumber(number: number, width: number): string {
  if (!(number >= 0 && number < DIGITS.length ** width)) throw new RangeError(`${number} in ${width} digits`);
  const places = Array.from({ length: width }, (_, place) => DIGITS.length ** (width - 1 - place));
  return places.map((place) => DIGITS[Math.floor(number / place) % DIGITS.length]).join('');
}
