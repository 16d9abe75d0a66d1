import { expect, test } from 'vitest';
import { fitLinear } from './linear.mjs';

test('a sign that goes with the article weighs more than nothing, its opposite less, chance next to nothing', () => {
  const rows = Array.from({ length: 600 }, (_, index) => [index % 2, (index + 1) % 2, index % 3 ? 1 : 0]);
  const targets = rows.map(([with_ = 0], index) => (index % 10 ? with_ : 1 - with_));
  const [good = 0, bad = 0, nothing = 0] = fitLinear({ rows, targets, weights: rows.map(() => 1) });
  expect(good).toBeGreaterThan(0.8);
  expect(bad).toBeLessThan(-0.8);
  expect(Math.abs(nothing)).toBeLessThan(0.2);
});
