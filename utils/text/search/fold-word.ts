import { foldForSearch } from '../fold';

/** Words of bare Arabic letters, as nearly all in a text are, need no more than their seats joined. */
const BARE_LETTERS = /^[\u0621-\u063a\u0641-\u064a]+$/;
const SEATED = /[آأإىةؤئ]/;
const SEATS: Readonly<Record<string, string>> = { آ: 'ا', أ: 'ا', إ: 'ا', ى: 'ي', ة: 'ه', ؤ: 'ء', ئ: 'ء' };
const EVERY_SEATED = new RegExp(SEATED, 'g');

/** Signs that stand inside of a word without being part of it: in numbers and in Hebrew abbreviations. */
const SIGNS = /[\s,'"׳״٬]+/g;

/** One word as `foldForSearch` makes it, without signs; ten times as fast for most words of an Arabic text. */
export function foldWord(word: string): string {
  if (!BARE_LETTERS.test(word)) return foldForSearch(word).replace(SIGNS, '');
  return SEATED.test(word) ? word.replace(EVERY_SEATED, (letter) => SEATS[letter] ?? letter) : word;
}
