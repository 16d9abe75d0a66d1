import { expect, it } from 'vitest';
import { collapsed } from '../extraction/render/white-space';
import { spacesIn, squeezed } from './space';

it.each([
  ['one two', 'one two', 'one two'],
  ['  one  two ', 'one two', ' one two '],
  ['\none\t two\r\n', 'one two', ' one two '],
  ['one \n two\nthree', 'one two three', 'one two three'],
  ['one\u00a0two \u00a0 three', 'one two three', 'one\u00a0two \u00a0 three'],
  ['كلمة\u200c ها', 'كلمة\u200c ها', 'كلمة\u200c ها'],
  [' ', '', ' '],
  ['', '', ''],
])('%j', (text, plain, shown) => {
  expect(squeezed(text)).toBe(plain);
  expect(collapsed(text)).toBe(shown);
});

it('leaves nothing uneven, whatever the white space', () => {
  for (const before of ['', ' ', '\n', '\t ', '\u3000', ' \u00a0\n'])
    for (const between of [' ', '\n', ' \n', '\n ', '\v\f', '\u2003 ', '  \ufeff'])
      expect(squeezed(`${before}a${between}b${before}`)).toBe('a b');
});

it.each([
  ['', 0],
  ['one', 0],
  ['one two three', 2],
  ['  one\ttwo ', 3],
])('counts the spaces of %j', (text, count) => {
  expect(spacesIn(text)).toBe(count);
});
