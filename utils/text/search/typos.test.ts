import { expect, it } from 'vitest';
import { oneSlipAway } from './typos';

it.each([
  ['a letter missing', 'مدرسه', 'مرسه'],
  ['a letter too many', 'مدرسه', 'مدررسه'],
  ['another letter', 'مدرسه', 'مدرصه'],
  ['two that changed places', 'مدرسه', 'مرdسه'.replace('d', 'د')],
  ['a letter missing at the end', 'library', 'librar'],
  ['a letter too many at the end', 'library', 'libraryy'],
  ['Hebrew', 'ממשלה', 'ממשלא'],
])('knows %s', (_, word, slip) => {
  expect(oneSlipAway(word)).toContain(slip);
  expect(oneSlipAway(slip)).toContain(word);
});

it('forgives no short words, nothing in scripts without an alphabet, and never gives the word itself', () => {
  expect(oneSlipAway('بيت')).toEqual([]);
  expect(oneSlipAway('مدرسه')).not.toContain('مدرسه');
  expect(oneSlipAway('مدرسه')).not.toContain('مدر');
  expect(oneSlipAway('图书馆里').length).toBeLessThan(10);
});
