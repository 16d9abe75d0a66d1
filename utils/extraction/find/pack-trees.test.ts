import { expect, test } from 'vitest';
import { treesSource } from './pack-trees';
import { readTrees, readWeights } from './read-trees';

const ABOVE = [0, 0.5, -0.93, 1.9, 0.00052, 9300, 0.044, -2.1, 120, 10, 0.1, 0.99, 1];

/** What the source of trees.ts says under a name. */
function written(source: string, name: string): string {
  return new RegExp(`${name}\\b[^']*'([^']*)'`).exec(source)?.[1] ?? '';
}

function model(above: readonly number[]) {
  const trees = above.map((value, feature) => ({
    splits: [{ feature: feature * 8, above: value }],
    leaves: [-0.58, 0.58],
  }));
  return { base: -0.07, trees };
}

test('trees are read as they were learned', () => {
  const source = treesSource({ signWeights: [2.01, -2.41, 0], first: model(ABOVE), second: model([]) });
  const [splits, leaves] = [written(source, 'splits'), written(source, 'leaves')];
  const read = readTrees({ depth: 1, base: -0.07, splits, leaves });
  expect(read.splits).toEqual(ABOVE.flatMap((above, feature) => [feature * 8, above]));
  expect(read.leaves).toEqual(ABOVE.flatMap(() => [-0.58, 0.58]));
  expect(readWeights(written(source, 'SIGN_WEIGHTS'))).toEqual([2.01, -2.41, 0]);
});

test('a leaf that can not be written is refused', () => {
  const first = { base: 0, trees: [{ splits: [], leaves: [0.62] }] };
  expect(() => treesSource({ signWeights: [], first, second: model([]) })).toThrow(RangeError);
});

test.for([0.123, 12345, 1e-9, 1e7])('a value that can not be written is refused: %s', (above) => {
  expect(() => treesSource({ signWeights: [], first: model([above]), second: model([]) })).toThrow(
    RangeError,
  );
});
