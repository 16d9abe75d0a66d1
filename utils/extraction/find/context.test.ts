import { expect, test, vi } from 'vitest';
import { contextOf } from './context';

const words = [100, 100, 100, 100];
const templates = [0, 0, 0, 0];

test('Readability is not asked where a page is clear', () => {
  const picked = vi.fn(() => [true, true, true, false]);
  const rows = contextOf(words, templates, [0.9, 0.95, 0.99, 0.01], picked);
  expect(picked).not.toHaveBeenCalled();
  expect(rows.map((row) => row.slice(-2))).toEqual([
    [-1, -1],
    [-1, -1],
    [-1, -1],
    [-1, -1],
  ]);
});

test.for([
  ['where much of it is open', words, [0.9, 0.95, 0.6, 0.01]],
  ['where nothing seems likely', words, [0.4, 0.3, 0.1, 0.1]],
  ['where the text is short', [20, 20, 20, 40], [0.9, 0.95, 0.99, 0.7]],
] as const)('it is asked %s', ([, sizes, scores]) => {
  const rows = contextOf(sizes, templates, scores, () => [true, true, false, false]);
  const total = sizes.reduce((sum, count) => sum + count, 0);
  const share = (sizes[0] + sizes[1]) / total;
  expect(rows.map((row) => row.slice(-2))).toEqual([
    [0, share],
    [0, share],
    [1, share],
    [2, share],
  ]);
});
