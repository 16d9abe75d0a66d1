import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint, most, unpacked, WIDTH } from './fingerprints';
import { LABEL_KINDS } from './labels';
import { labelPlaces, packed, printsSource, spelledOut } from './pack';
import { LABELS } from './tables';

/** One of so many other lines is taken for a label. */
const ROOM = 20_000;

test('spelledOut gives every label that a list stands for', () => {
  expect(spelledOut('print,save( this| page|)')).toEqual(['print', 'save this', 'save page', 'save']);
  expect(new Set(spelledOut('((join|get) our |)newsletter'))).toEqual(
    new Set(['join our newsletter', 'get our newsletter', 'newsletter']),
  );
});

test.for([2, WIDTH, 4])('what is packed in %i digits comes back, however far apart', (width) => {
  const numbers = fc.uniqueArray(
    fc.oneof(fc.integer({ min: 1, max: 5 * most(width) }), fc.constantFrom(most(width), 2 * most(width))),
  );
  fc.assert(
    fc.property(numbers, (some) => {
      const ascending = some.sort((a, b) => a - b);
      expect(unpacked(packed(ascending, width), width)).toEqual(ascending);
    }),
  );
});

test('few lines that are no label have the number of one', () => {
  const words = fc.sample(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 40 }), {
    numRuns: 20_000,
    seed: 7,
  });
  const end = 1000 * ROOM;
  const numbers = new Set(Array.from({ length: 1000 }, (_, index) => fingerprint(`label ${index}`, end)));
  const mistaken = [...new Set(words)].filter((word) => numbers.has(fingerprint(word, end)));
  expect(mistaken.length).toBeLessThan(5 * (words.length / ROOM) + 3);
});

test('prints.ts is made of the tables as they are', async () => {
  const source = printsSource(labelPlaces(LABELS), {
    from: 'tables.ts',
    kinds: LABEL_KINDS.length,
    room: ROOM,
    width: WIDTH,
  });
  await expect(source).toMatchFileSnapshot('prints.ts');
});
