import { expect, it } from 'vitest';
import { tokens } from './tokens';

it.each<[text: string, words: string[]]>([
  ['', []],
  ['… ؟ — !', []],
  ['قال: «نعم».', ['قال', 'نعم']],
  ['كِتَابٌ كتـــاب', ['كِتَابٌ', 'كتـــاب']],
  ['می‌خواهم کتاب‌ها', ['می‌خواهم', 'کتاب‌ها']],
  ['و1948 ١٩٤٨م ب١٠٠', ['و', '1948', '١٩٤٨', 'م', 'ب', '١٠٠']],
  ['1,000,000 ١٬٠٠٠ 12,5', ['1,000,000', '١٬٠٠٠', '12', '5']],
  ['3.5 covid-19 H1N1', ['3', '5', 'covid', '19', 'H1N1']],
  ["l'homme d’or don't", ['l', 'homme', 'd', 'or', 'don', 't']],
  ['דובר צה"ל אמר: "שלום"', ['דובר', 'צה"ל', 'אמר', 'שלום']],
  ['فيه٪ ۔ ٥٪', ['فيه', '٥']],
  ['شركةGoogle الأمريكية', ['شركة', 'Google', 'الأمريكية']],
])('parts %j', (text, words) => {
  const found = [...tokens(text)];
  expect(found.map((token) => token.text)).toEqual(words);
  for (const { text: word, start, end } of found) expect(text.slice(start, end)).toBe(word);
});

it('parts the words of scripts without spaces by a dictionary', () => {
  const words = [...tokens('我在图书馆。ฉันอ่านหนังสือ')].map((token) => token.text);
  expect(words.length).toBeGreaterThan(3);
  expect(words.join('')).toBe('我在图书馆ฉันอ่านหนังสือ');
});
