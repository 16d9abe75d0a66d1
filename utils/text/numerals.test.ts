import { expect, it } from 'vitest';
import { toAsciiDigits } from './numerals';

it.each([
  ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
  ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
  ['عام ٢٠٢٠ (۱۳۹۹)', 'عام 2020 (1399)'],
  ['no digits', 'no digits'],
])('%s', (text, expected) => {
  expect(toAsciiDigits(text)).toBe(expected);
});
