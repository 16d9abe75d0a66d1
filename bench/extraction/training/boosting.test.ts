import { expect, test } from 'vitest';
import { boost, likelihood } from './boosting.mjs';

const SHAPE = { trees: 40, depth: 2, rate: 0.3 };

/** Every pair of two numbers from 0 to 19, and a third that says nothing. */
const rows = Array.from({ length: 400 }, (_, index) => [
  index % 20,
  Math.floor(index / 20),
  (index * 7) % 13,
]);

function learn(belongs: (row: readonly number[]) => boolean) {
  const targets = rows.map((row) => Number(belongs(row)));
  return boost({ rows, targets, weights: rows.map(() => 1) }, SHAPE);
}

test('tells by one feature', () => {
  const model = learn(([a = 0]) => a > 12);
  expect(likelihood(model, [15, 3, 5])).toBeGreaterThan(0.95);
  expect(likelihood(model, [10, 17, 5])).toBeLessThan(0.05);
});

test('tells by two features together', () => {
  const model = learn(([a = 0, b = 0]) => a > 9.5 && b > 9.5);
  expect(likelihood(model, [15, 15, 5])).toBeGreaterThan(0.9);
  expect(likelihood(model, [3, 15, 5])).toBeLessThan(0.1);
  expect(likelihood(model, [15, 3, 5])).toBeLessThan(0.1);
});

test('believes heavy examples more than light ones', () => {
  const weights = rows.map((_, index) => (index % 2 ? 9 : 1));
  const targets = rows.map((_, index) => index % 2);
  const even = rows.map(() => [0]);
  const model = boost({ rows: even, targets, weights }, SHAPE);
  expect(likelihood(model, [0])).toBeCloseTo(0.9);
});

test('takes what is left of a sum that should be nothing for nothing', () => {
  const sums = rows.map(([a = 0], index) => [a < 10 ? 0.1 + 0.2 - 0.3 : index]);
  const targets = rows.map(([a = 0]) => Number(a >= 10));
  const model = boost({ rows: sums, targets, weights: rows.map(() => 1) }, SHAPE);
  const edges = model.trees.flatMap(({ splits }) => splits.map(({ above }) => above));
  expect(edges.filter((edge) => edge !== 0 && Math.abs(edge) < 1e-5)).toEqual([]);
});

test('learns the same from the same examples', () => {
  expect(learn(([a = 0]) => a > 12)).toEqual(learn(([a = 0]) => a > 12));
});
