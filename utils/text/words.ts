/**
 * A word of a script that parts its words: letters and digits, with the marks that belong to them (tashkeel, ZWNJ) and
 * single apostrophes, points or hyphens (a maqaf too) inside. `٣٫٥`, `می‌روم` and `don't` are one word each.
 */
const WORD =
  /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\u200c|\u200d)*(?:['’.,٫٬:_־-][\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|\u200c|\u200d)*)*/gu;

/** Scripts written without spaces between words: only a dictionary, as Intl.Segmenter has one, can part them. */
const UNSPACED_RUN =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー]+/gu;

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
