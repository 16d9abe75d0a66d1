import { characterKinds, codePointAt, isSurrogate } from './characters';

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

/** What a character does, as flags: a branch at every word's end would take longer than all the rest of counting. */
const BEGINS = 0b00001;
const STAYS = 0b00010;
const PARTS = 0b00100;
const UNSPACED_LETTER = 0b01000;
/** Half of a character that takes two places. */
const HALF = 0b10000;

const kindOf = characterKinds((character) => {
  if (character.length === 1 && isSurrogate(character.charCodeAt(0))) return HALF;
  if (UNSPACED.test(character)) return UNSPACED_LETTER;
  if (BEGINS_WORD.test(character)) return BEGINS | STAYS;
  return STAYS_IN_WORD.test(character) ? STAYS : PARTS;
});

/** The number of words in a text. */
export function countWords(text: string): number {
  let words = 0;
  // 1 within a word, 0 elsewhere.
  let inWord = 0;
  for (let index = 0; index < text.length; index++) {
    let kind = kindOf(text.charCodeAt(index));
    if (kind >= UNSPACED_LETTER) {
      const codePoint = codePointAt(text, index);
      kind = kindOf(codePoint);
      if (kind === UNSPACED_LETTER) {
        const end = endOfRun(text, index);
        words += countSegments(text.slice(index, end));
        index = end - 1;
      } else if (codePoint > 0xffff) index += 1;
    }
    words += kind & BEGINS & ~inWord;
    inWord = (kind & BEGINS) | (inWord & (kind >> 1));
  }
  return words;
}

/** Where a run of a script without spaces ends. */
function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    const codePoint = codePointAt(text, end);
    if (kindOf(codePoint) !== UNSPACED_LETTER) break;
    end += codePoint > 0xffff ? 2 : 1;
  }
  return end;
}

let segmenter: Intl.Segmenter | undefined;

function countSegments(run: string): number {
  // Made once, which takes far longer than to part a run.
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'word' });
  let words = 0;
  for (const segment of segmenter.segment(run)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}
