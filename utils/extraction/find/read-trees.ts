import { DIGITS, readNumbers } from '../digits';

/** Trees as they are written down (trees.ts). */
export interface WrittenTrees {
  /** Levels of each tree. */
  depth: number;
  /** Log-odds before the first tree. */
  base: number;
  /** For each tree and level three digits, a split. */
  splits: string;
  /** For each tree and each of its leaves a digit: fiftieths of log-odds, 30 more. */
  leaves: string;
}

/** Trees as they are asked. */
export interface Trees extends Pick<WrittenTrees, 'depth' | 'base'> {
  /** For each tree and level, the place of a feature in its row, and the value above which the level's bit is set. */
  splits: readonly number[];
  /** Log-odds. */
  leaves: readonly number[];
}

/** What a split counts in: its value has two digits, of which the last is as many places off, and a sign. */
export const SPLIT = { width: 3, feature: 2000, negative: 1000, exponent: 100, lowest: -6 };
/** Signs are worth so many of the parts of log-odds that two digits count, the middle being nothing. */
export const WEIGHT = { width: 2, parts: 100 };
export const LEAF_PARTS = 50;

const MIDDLE = DIGITS.length / 2;

export function readTrees({ splits, leaves, ...trees }: WrittenTrees): Trees {
  return {
    ...trees,
    splits: readNumbers(splits, SPLIT.width).flatMap((split) => {
      const value = split % SPLIT.negative;
      const exponent = Math.floor(value / SPLIT.exponent) + SPLIT.lowest;
      const sign = split % SPLIT.feature < SPLIT.negative ? '' : '-';
      return [Math.floor(split / SPLIT.feature), Number(`${sign}${value % SPLIT.exponent}e${exponent}`)];
    }),
    leaves: readNumbers(leaves, 1).map((leaf) => (leaf - MIDDLE) / LEAF_PARTS),
  };
}

/** What each sign is worth, in log-odds. */
export function readWeights(written: string): number[] {
  return readNumbers(written, WEIGHT.width).map((weight) => (weight - MIDDLE * DIGITS.length) / WEIGHT.parts);
}
