/** A word as it stands in a text; `start` and `end` are offsets in UTF-16 units, so that text.slice(start, end) is it. */
export interface Token {
  text: string;
  start: number;
  end: number;
}

/** Letters of the Arabic script, presentation forms included; its digits and its punctuation are none. */
const ARABIC =
  '\\u0620-\\u063f\\u0641-\\u064a\\u066e\\u066f\\u0671-\\u06d3\\u06d5\\u06ee\\u06ef\\u06fa-\\u06ff\\u0750-\\u077f\\u0870-\\u08c9\\ufb50-\\ufdff\\ufe70-\\ufefc';

/**
 * What one word of a text is, in order of trial:
 * a number with its thousands parted (`1,000`, `١٬٠٠٠`); Hebrew letters with geresh or gershayim inside (`צה"ל`); a run of
 * Arabic letters with tashkeel, tatweel, ZWNJ and ZWJ, which ends before digits (`و1948`); a run of other letters and
 * digits. Apostrophes and hyphens part words, so that `l'homme` is found by `homme`.
 */
const TOKEN = new RegExp(
  [
    '\\p{Nd}{1,3}(?:[,٬]\\p{Nd}{3})+(?!\\p{Nd})',
    '[\\u05d0-\\u05ea][\\u0591-\\u05c7]*(?:[\'"׳״]?[\\u05d0-\\u05ea][\\u0591-\\u05c7]*)+',
    `[${ARABIC}][${ARABIC}\\p{M}\\u0640\\u200c-\\u200f]*`,
    `(?![${ARABIC}])[\\p{L}\\p{N}](?:(?![${ARABIC}])[\\p{L}\\p{N}\\p{M}\\u00ad\\u200c\\u200d])*`,
  ].join('|'),
  'gu',
);

/** Scripts that are written without spaces: only a dictionary, as Intl.Segmenter has one, can part their words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/** The words of a text, in order. */
export function* tokens(text: string): Generator<Token> {
  for (const { 0: found, index } of text.matchAll(TOKEN)) {
    if (UNSPACED.test(found)) yield* segments(found, index);
    else yield { text: found, start: index, end: index + found.length };
  }
}

function* segments(run: string, offset: number): Generator<Token> {
  for (const { segment, index, isWordLike } of new Intl.Segmenter(undefined, { granularity: 'word' }).segment(
    run,
  )) {
    const start = offset + index;
    if (isWordLike) yield { text: segment, start, end: start + segment.length };
  }
}
