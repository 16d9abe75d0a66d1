/**
 * A word of a script that parts its words: letters and digits, with the marks that belong to them (tashkeel, ZWNJ) and
 * apostrophes, points or hyphens (a maqaf too) that follow without a space. `٣٫٥`, `می‌روم` and `don't` are one word each.
 */
const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,٫٬:_־\-\u200c-\u200d]*/gu;

/**
 * Scripts written without spaces between words, which only a dictionary, as Intl.Segmenter has one, can part: Thai, Lao,
 * Myanmar, Khmer, kana and Chinese characters. Ranges, because a browser spells out `\p{Script=…}` first.
 */
const UNSPACED_RUN =
  /[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3021-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff66-\uff9f\u{20000}-\u{323af}]+/gu;

/** The number of words in a text. */
export function countWords(text: string): number {
  let unspaced = 0;
  const spaced = text.replace(UNSPACED_RUN, (run) => {
    unspaced += countSegments(run);
    return ' ';
  });
  return unspaced + (spaced.match(WORD)?.length ?? 0);
}

function countSegments(run: string): number {
  let words = 0;
  for (const segment of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(run)) {
    if (segment.isWordLike) words += 1;
  }
  return words;
}
