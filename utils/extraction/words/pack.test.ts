import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, MOST, ROOM, unpacked } from './fingerprints';
import { packed, printsSource, spelledOut } from './pack';
import { LABELS } from './tables';

test('spelledOut gives every label that a list stands for', () => {
  expect(spelledOut('print,save( this| page|)')).toEqual(['print', 'save this', 'save page', 'save']);
  expect(new Set(spelledOut('((join|get) our |)newsletter'))).toEqual(
    new Set(['join our newsletter', 'get our newsletter', 'newsletter']),
  );
});

test('what is packed comes back, however far apart', () => {
  const numbers = fc.uniqueArray(
    fc.oneof(fc.integer({ min: 1, max: 5 * MOST }), fc.constantFrom(MOST, 2 * MOST)),
  );
  fc.assert(
    fc.property(numbers, (some) => {
      const ascending = some.sort((a, b) => a - b);
      expect(unpacked(packed(ascending))).toEqual(ascending);
    }),
  );
});

test('few lines that are no label have the number of one', () => {
  const words = fc.sample(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }), {
    numRuns: 20_000,
    seed: 7,
  });
  const numbers = new Set(Array.from({ length: 1000 }, (_, index) => fingerprint(`label ${index}`, 1000)));
  const mistaken = [...new Set(words)].filter((word) => numbers.has(fingerprint(word, 1000)));
  expect(mistaken.length).toBeLessThan(5 * (words.length / ROOM) + 3);
});

test('prints.ts is made of the tables as they are', async () => {
  await expect(printsSource(LABELS)).toMatchFileSnapshot('prints.ts');
});
