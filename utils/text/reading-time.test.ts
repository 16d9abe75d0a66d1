import { expect, test } from 'vitest';
import { readingMinutes } from './reading-time';

test.each([
  [0, 'ar', 0],
  [71, 'ar', 0],
  [144, 'ar', 1],
  [1440, 'ar-EG', 10],
  [1440, 'fa', 10],
  [1950, 'he', 10],
  [2380, 'en-GB', 10],
  [2380, null, 10],
  [2380, 'xx', 10],
])('%i words in %s take %i minutes', (words, lang, minutes) => {
  expect(readingMinutes(words, lang)).toBe(minutes);
});
