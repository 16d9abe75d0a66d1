import { toAsciiDigits } from './numerals';
import { squeezed } from './space';

/**
 * Marks that carry no letter: Quranic signs, tashkeel, superscript alef, tatweel, niqqud and cantillation, and the
 * invisible controls of direction, joining and hyphenation. ZWNJ goes as well: it stands inside a word, and as many
 * people type the word without it.
 */
const MARKS =
  /[\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed\u0640\u0591-\u05bd\u05bf-\u05c7\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u061c\ufeff]/g;

const ASCII = /^[\0-\x7f]*$/;

/** Hebrew and Arabic letters, their marks taken off, have nothing that withoutAccents would change. */
const UNACCENTED = /^[\0-\x7f\u0590-\u06ff]*$/;

/** Letters that are typed for one another, by habit or by keyboard, and after each family the one that stands for it. */
const SEATS: Readonly<Record<string, string>> = Object.fromEntries(
  ['آأإٱا', 'ىیي', 'کڪك', 'ةۀہھەه', 'ؤئء'].flatMap((family) => {
    const letters = [...family];
    const seat = letters.pop() ?? '';
    return letters.map((letter) => [letter, seat]);
  }),
);
const SEATED = new RegExp(`[${Object.keys(SEATS).join('')}]`, 'g');

/**
 * Text as it is compared when searching: without case, tashkeel, tatweel, accents or invisible controls, with one
 * letter for each family of Arabic seats and one kind of digit. Length and positions differ from the original's.
 * The order matters: compatibility forms first, alef before any decomposition (which would split its hamza off).
 */
export function foldForSearch(text: string): string {
  if (ASCII.test(text)) return squeezed(text.toLowerCase());
  const seated = text
    .normalize('NFKC')
    .replace(MARKS, '')
    .replace(SEATED, (letter) => SEATS[letter] ?? letter);
  const lower = toAsciiDigits(seated).toLowerCase();
  return squeezed(UNACCENTED.test(lower) ? lower : withoutAccents(lower));
}

/** Latin, Greek and Cyrillic letters without their accents; i without its dot, as Turkish capitals lose it. */
function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC')
    .replace(/ı/g, 'i')
    .replace(/ς/g, 'σ')
    .replace(/ß/g, 'ss');
}
