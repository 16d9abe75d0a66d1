import { DIGITS, writeNumber } from '../digits';
import { LEAF_PARTS, SPLIT, WEIGHT } from './read-trees';

/** What was learned (bench/extraction/training). */
interface Learned {
  signWeights: readonly number[];
  first: Model;
  second: Model;
}
interface Model {
  /** Log-odds before the first tree. */
  base: number;
  trees: readonly { splits: readonly { feature: number; above: number }[]; leaves: readonly number[] }[];
}

const MIDDLE = DIGITS.length / 2;

/** The source of trees.ts. */
export function treesSource({ signWeights, first, second }: Learned): string {
  return `import type { WrittenTrees } from './read-trees';

/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by \`npm run train:extraction\`, read by read-trees.ts.
 */
export const FIRST: WrittenTrees = ${literal(first)};

export const SECOND: WrittenTrees = ${literal(second)};

/** What each of a block's signs is worth; of their sum the trees know as the last of its own features. */
export const SIGN_WEIGHTS =
  '${signWeights.map(packedWeight).join('')}';
`;
}

function literal({ base, trees }: Model): string {
  const splits = trees.flatMap((tree) => tree.splits.map(packedSplit)).join('');
  const leaves = trees.flatMap((tree) => tree.leaves.map(packedLeaf)).join('');
  return `{ depth: ${trees[0]?.splits.length ?? 0}, base: ${base.toFixed(2)}, splits: '${splits}', leaves: '${leaves}' }`;
}

/** @throws RangeError where a value has more than two digits, or is too large or too small */
function packedSplit({ feature, above }: { feature: number; above: number }): string {
  const [digits = '', power] = Math.abs(above).toExponential(1).split('e');
  const exponent = Number(power) - 1 - SPLIT.lowest;
  const value = exponent * SPLIT.exponent + Number(digits.replace('.', ''));
  if (Number(Math.abs(above).toPrecision(2)) !== Math.abs(above) || value < 0 || value >= SPLIT.negative)
    throw new RangeError(`no split at ${above}`);
  return writeNumber(feature * SPLIT.feature + (above < 0 ? SPLIT.negative : 0) + value, SPLIT.width);
}

function packedLeaf(value: number): string {
  return writeNumber(Math.round(value * LEAF_PARTS) + MIDDLE, 1);
}

function packedWeight(value: number): string {
  return writeNumber(Math.round(value * WEIGHT.parts) + MIDDLE * DIGITS.length, WEIGHT.width);
}
