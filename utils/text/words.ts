import { characterKinds, codePointAt } from './characters';

/**
 * A word of a script that parts its words begins with a letter or a digit; what belongs to them (tashkeel, ZWNJ) and
 * apostrophes, points or hyphens (a maqaf too) may follow without a space. `٣٫٥`, `می‌روم` and `don't` are one word each.
 */
const BEGINS_WORD = /[\p{L}\p{N}]/u;
const STAYS_IN_WORD = /[\p{M}'’.,٫٬:_־\-\u200c-\u200d]/u;

/**
 * Scripts written without spaces between words, which only a dictionary, as Intl.Segmenter has one, can part: Thai, Lao,
 * Myanmar, Khmer, kana and Chinese characters. Ranges, because a browser spells out `\p{Script=…}` first.
 */
const UNSPACED =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3021-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{323af}]/u;

const GAP = 1;
const BEGINNING = 2;
const REST = 3;
const UNSPACED_LETTER = 4;

const kindOf = characterKinds((character) => {
  if (UNSPACED.test(character)) return UNSPACED_LETTER;
  if (BEGINS_WORD.test(character)) return BEGINNING;
  return STAYS_IN_WORD.test(character) ? REST : GAP;
});

/** The number of words in a text. */
export function countWords(text: string): number {
  let words = 0;
  let isInWord = false;
  // Where a run of a script without spaces began, or -1.
  let run = -1;
  for (let index = 0; index < text.length; ) {
    const codePoint = codePointAt(text, index);
    const kind = kindOf(codePoint);
    if (kind === UNSPACED_LETTER) {
      isInWord = false;
      if (run < 0) run = index;
    } else {
      if (run >= 0) words += countSegments(text.slice(run, index));
      run = -1;
      if (kind === BEGINNING && !isInWord) words += 1;
      isInWord = kind === BEGINNING || (isInWord && kind === REST);
    }
    index += codePoint > 0xffff ? 2 : 1;
  }
  return run < 0 ? words : words + countSegments(text.slice(run));
}

function countSegments(run: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}
