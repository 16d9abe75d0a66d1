/** Alphabets in which a slip of the finger is looked for, each with the letters left after folding. */
const ALPHABETS = [
  'ابتثجحخدذرزسشصضطظعغفقكلمنهويءپچژگٹڈڑںڤ',
  'אבגדהוזחטיכלמנסעפצקרשתםןךףץ',
  'abcdefghijklmnopqrstuvwxyz',
  'абвгдежзийклмнопрстуфхцчшщъыьэюя',
  'αβγδεζηθικλμνξοπρστυφχψω',
];

/** Below this nearly every word is a slip away from another one. */
const LEAST_LETTERS = 4;

/**
 * All words that are one slip away: a letter too many, missing, another one, or two that changed places (Damerau).
 * @param folded a word as `foldForSearch` leaves it
 */
export function oneSlipAway(folded: string): string[] {
  const letters = [...folded];
  const alphabet = [...(ALPHABETS.find((one) => one.includes(letters[1] ?? '·')) ?? '')];
  if (letters.length < LEAST_LETTERS) return [];
  const around = [...letters, ''].map((_, index) => [letters.slice(0, index), letters.slice(index)] as const);
  const slips = around.flatMap(([before, [first = '', second = '', ...rest]]) => [
    [...before, second, ...rest],
    ...(second ? [[...before, second, first, ...rest]] : []),
    ...alphabet.map((letter) => [...before, letter, first, second, ...rest]),
    ...(first ? alphabet.map((letter) => [...before, letter, second, ...rest]) : []),
  ]);
  const words = new Set(slips.map((slip) => slip.join('')));
  words.delete(folded);
  return [...words];
}
