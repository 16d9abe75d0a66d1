import { expect, test } from 'vitest';
import { labelsOf } from './labels.mjs';

const body = 'كان المرفأ هادئاً في ذلك الصباح البعيد.\nعاد الصيادون\nوفي المساء أضاءت المدينة مصابيحها كلها.';
const page = { id: 'a', url: null, file: '' };

function targets(texts: string[]) {
  const labels = labelsOf({ ...page, body }, texts);
  return labels && [...labels.targets];
}

test.for([
  ['a whole paragraph', 'كان المرفأ هادئاً في ذلك الصباح البعيد.', 1],
  ['a foreign paragraph', 'اشترك في نشرتنا البريدية ليصلك كل جديد.', 0],
  ['a short line of its own', 'عاد الصيادون', 1],
  ['a short line from nowhere', 'مقالات مختارة', 0],
  ['a word from the middle of a sentence', 'المدينة', 0.5],
] as const)('%s', ([, text, target]) => {
  expect(targets([text])).toEqual([target]);
});

test('a paragraph with a foreign end belongs by its share', () => {
  const [share] = targets(['كان المرفأ هادئاً في ذلك الصباح البعيد. اقرأ المزيد على موقعنا']) ?? [];
  expect(share).toBeCloseTo(7 / 11);
});

test('where only pieces are known, the other blocks count nothing', () => {
  const known = { ...page, with: ['أضاءت المدينة'], without: ['نشرتنا البريدية'] };
  const labels = labelsOf(known, ['وفي المساء أضاءت المدينة', 'سطر آخر', 'اشترك في نشرتنا البريدية']);
  expect(labels && [...labels.targets]).toEqual([1, 0, 0]);
  expect(labels && [...labels.weights].map((weight) => weight > 0)).toEqual([true, false, true]);
});

test('a page without truth teaches nothing', () => {
  expect(labelsOf(page, ['سطر'])).toBeNull();
});
