import { expect, test } from 'vitest';
import { countWords } from './words';

test.for([
  ['', 0],
  ['—  …  «»', 0],
  ['the quick brown fox', 4],
  ["don't stop", 2],
  ['well-known 3.5 12:30', 3],
  ['وقال الوزير: لن نتراجع', 4],
  ['مُعَلِّمٌ كِتَابٌ', 2],
  ['كـــتاب', 1],
  ['می‌روم به خانه', 3],
  ['٣٫٥ مليون', 2],
  ['(كتب)، [قرأ]؛ «سمع»؟', 3],
  ['نص\nآخر\u00a0هنا', 3],
  ['על־פי חוק', 2],
  ['漢字を読む', 3],
  ['สวัสดีครับ', 2],
] as const)('%s has %i words', ([text, words]) => {
  expect(countWords(text)).toBe(words);
});
