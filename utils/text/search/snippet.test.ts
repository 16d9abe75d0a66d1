import { describe, expect, it } from 'vitest';
import { wordForms } from './forms';
import { parseSearch } from './parse';
import { snippet } from './snippet';
import { hitFinder, soughtBy } from './sought';

function found(text: string, typed: string) {
  const hitsIn = hitFinder(parseSearch(typed).all.map(soughtBy));
  const { text: piece, marks } = snippet(
    text,
    hitsIn(text, (word) => wordForms(word, 'arabic')),
  );
  return { piece, words: marks.map(([start, end]) => piece.slice(start, end)) };
}

const FILLER = 'كلام كثير لا يعني شيئا هنا '.repeat(40);

describe('snippet', () => {
  it('shows the words as they are written, with all marks', () => {
    expect(found('في البَدْءِ كانت الكَلِمَةُ.', 'كلمة ')).toEqual({
      piece: 'في البَدْءِ كانت الكَلِمَةُ.',
      words: ['الكَلِمَةُ'],
    });
  });

  it('shows the place where most of the words stand together, cut between words', () => {
    const text = `${FILLER}مدرسة وحدها ${FILLER}في المدرسةِ كتابٌ جديد ${FILLER}`;
    const { piece, words } = found(text, 'كتاب مدرسة ');
    expect(words).toEqual(['المدرسةِ', 'كتابٌ']);
    expect(piece).toMatch(/^… \S.*\S …$/);
    expect(text).toContain(piece.slice(2, -2));
    expect(piece.length).toBeLessThan(260);
  });

  it('marks words in order as one', () => {
    expect(found(`${FILLER} حقوق هذا الإنسان، حقوق الإنسان`, '"حقوق الإنسان"').words).toEqual([
      'حقوق الإنسان',
    ]);
  });

  it('shows the beginning where there is nothing to mark', () => {
    expect(found(FILLER, 'مدرسة ').piece).toMatch(/^كلام كثير/);
    expect(found('', 'مدرسة ')).toEqual({ piece: '', words: [] });
  });

  it.each([
    ['tatweel and tashkeel', 'كتاب ', 'كتـــاب', 'كِتَابٌ'],
    ['presentation forms', 'سلام ', 'ﺳﻼﻡ', 'سلام'],
    ['plurals', 'مدرسة ', 'المدارس', 'مدرستهم', 'ومدرسات'],
    ['what is being typed', 'مدر', 'مدرسة', 'المدرب', 'والمدرسة'],
  ])('finds %s', (_, typed, ...words) => {
    for (const word of words) expect(found(`قال ${word}، ثم`, typed).words).toEqual([word]);
  });
});
