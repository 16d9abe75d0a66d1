import { expect, test } from 'vitest';
import { contextOf } from './context';

const SCORES = [0.2, 0.9, 0.6, 0.1];
const WORDS = [10, 100, 40, 30];

test('a block is told its own guess and those beside it', () => {
  const rows = contextOf(WORDS, [0, 1, 1, 0], SCORES);
  expect(rows.map((row) => row.slice(0, 3))).toEqual([
    [0.2, 0, 0.9],
    [0.9, 0.2, 0.6],
    [0.6, 0.9, 0.1],
    [0.1, 0.6, 0],
  ]);
});

test('how far the next likely and the next sure block are, and how much of the likely text stands before', () => {
  const rows = contextOf(WORDS, [0, 1, 1, 0], SCORES);
  expect(rows.map((row) => row.slice(3, 7))).toEqual([
    [1, 1, 0, 140],
    [0, 0, 0, 140],
    [0, 1, 100 / 140, 140],
    [1, 2, 1, 140],
  ]);
});

test('what one template wrote is guessed together, longer blocks counting for more, and no text for everything', () => {
  const rows = contextOf([10, 3000, 40, 30], [0, 1, 1, 0], SCORES);
  const ofFirst = (0.2 * 12 + 0.1 * 32) / (12 + 32);
  const ofSecond = (0.9 * 62 + 0.6 * 42) / (62 + 42);
  expect(rows.map((row) => row[7])).toEqual(
    [ofFirst, ofSecond, ofSecond, ofFirst].map((sum) => expect.closeTo(sum)),
  );
  expect(rows[0]?.[6]).toBe(2000);
});
