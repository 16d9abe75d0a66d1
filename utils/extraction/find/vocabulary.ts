import { hashed, mixed, PRIME, unpacked, WIDTH } from '../words/fingerprints';
import { END, PRINTS } from './vocabulary-prints';

/**
 * What names can say of the part that carries them (vocabulary-words.ts), a bit each in the order in which
 * vocabulary-prints.ts counts. How much each kind weighs is learned (see trees.ts).
 */
export const KIND = {
  body: 1 << 0,
  share: 1 << 1,
  related: 1 << 2,
  listing: 1 << 3,
  comment: 1 << 4,
  promotion: 1 << 5,
  advert: 1 << 6,
  author: 1 << 7,
  meta: 1 << 8,
  tags: 1 << 9,
  navigation: 1 << 10,
  frame: 1 << 11,
  dialog: 1 << 12,
  caption: 1 << 13,
  hidden: 1 << 14,
} as const;

export const KIND_COUNT = 15;

/** Small letters. */
const A = 97;
const S = 115;
const Z = 122;

const EMPTY = hashed('');

/** The bits of kinds by the fingerprints of words, which names need not be cut into words for. */
const KINDS_OF_WORD = new Map(
  unpacked(PRINTS, WIDTH).map((number) => [Math.floor(number / KIND_COUNT), 1 << (number % KIND_COUNT)]),
);

/** What an element's names say of it. */
export interface Named {
  /** One bit each (KIND). */
  kinds: number;
  /** A post of a social network, quoted. */
  isPost: boolean;
  /** The names but for numbers and hashes in them, which differ between elements of the same template. */
  template: string;
}

/** A quoted post names the network that it comes from, as share buttons do. */
const EMBEDDED_POST =
  /(^|\s)(twitter-(tweet|video)|instagram-media|fb-post|(tiktok|bluesky|mastodon|reddit)-embed)/;

/** What a class or id says. */
export function readNames(names: string): Named {
  return {
    kinds: kindsIn(names),
    isPost: EMBEDDED_POST.test(names),
    template: names.replace(/(?<![a-f\d])[a-f\d]*\d[a-f\d]*/g, '0'),
  };
}

/** The kinds that the words of names are of, one bit each (KIND); a plural's are its singular's too. */
export function kindsIn(names: string): number {
  let kinds = 0;
  let hash = EMPTY;
  let before = EMPTY;
  let last = 0;
  for (let index = 0; index <= names.length; index++) {
    const unit = names.charCodeAt(index);
    const letter = unit | 32;
    const isLetter = letter >= A && letter <= Z;
    // A word ends before what is no letter, and before a capital behind a small letter.
    if (!isLetter || (unit < A && last >= A)) {
      kinds |= kindOfWord(hash) | ((last | 32) === S ? kindOfWord(before) : 0);
      hash = EMPTY;
    }
    last = unit;
    if (isLetter) {
      before = hash;
      hash = Math.imul(hash ^ letter, PRIME);
    }
  }
  return kinds;
}

function kindOfWord(hash: number): number {
  return KINDS_OF_WORD.get(mixed(hash, END)) ?? 0;
}
