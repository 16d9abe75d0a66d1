import type { Range } from './snippet';

/** What may stand between the letters of a word without changing it: tashkeel, tatweel, niqqud, controls. */
const BETWEEN =
  '[\\u0610-\\u061a\\u064b-\\u065f\\u0670\\u06d6-\\u06ed\\u0640\\u0591-\\u05c7\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2069"\'׳״]*';

/** Letters that folding makes into one. */
const WRITTEN: Readonly<Record<string, string>> = {
  ا: '[اآأإٱ]',
  ي: '[يىی]',
  ك: '[كکڪ]',
  ه: '[هةۀہھە]',
  ء: '[ءؤئ]',
};

/** Letters whose other spellings are listed above or are none; other scripts have too many to list. */
const LISTED = /^[\u0621-\u063a\u0641-\u064aپچژگٹڈڑںےڤێۆڵڕ\u05d0-\u05ea]+$/;
/** Letters that folding changes in ways that are not listed. */
const UNLISTED = /[\ufb00-\ufdff\ufe70-\ufefc]/;

/** More words than this make a search slower than looking at every word. */
const MOST_WORDS = 40;

/** Reach of a phrase beyond its first word (UTF-16 units a word). */
const WORD_LENGTH = 30;

/**
 * Makes a function that tells where in a text folded words may stand: ranges from space to space, in order, outside of
 * which none of them does. Reading all of a text word by word takes a hundred times as long.
 * @param words folded; each also stands for all words that hold it
 * @param reach how many words after a place belong to it
 */
export function placesOf(words: readonly string[], reach: number): (text: string) => Iterable<Range> {
  const shortest = withoutLonger(words);
  const listed =
    shortest.length > 0 && shortest.length <= MOST_WORDS && shortest.every((word) => LISTED.test(word));
  if (!listed) return (text) => [[0, text.length]];
  const patterns = shortest.map((word) =>
    Array.from(word, (letter) => WRITTEN[letter] ?? letter).join(BETWEEN),
  );
  const pattern = new RegExp(patterns.join('|'), 'g');
  return (text) => (UNLISTED.test(text) ? [[0, text.length]] : places(text, pattern, reach * WORD_LENGTH));
}

function* places(text: string, pattern: RegExp, reach: number): Generator<Range> {
  let done = 0;
  for (const { index, 0: found } of text.matchAll(pattern)) {
    if (index < done) continue;
    const start = Math.max(done, beginning(text, index));
    done = ending(text, index + found.length + reach);
    yield [start, done];
  }
}

function withoutLonger(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (const word of [...new Set(words)].sort((a, b) => a.length - b.length)) {
    if (!kept.some((shorter) => word.includes(shorter))) kept.push(word);
  }
  return kept;
}

function beginning(text: string, from: number): number {
  let place = from;
  while (place > 0 && !/\s/.test(text[place - 1] ?? '')) place -= 1;
  return place;
}

function ending(text: string, from: number): number {
  let place = from;
  while (place < text.length && !/\s/.test(text[place] ?? '')) place += 1;
  return Math.min(place, text.length);
}
