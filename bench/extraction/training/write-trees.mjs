// @ts-check

import { LEAF_STEP } from './boosting.mjs';

/** @typedef {import('./boosting.mjs').Model} Model */

const HEAD = `/**
 * What the features of a block say of it, learned by gradient boosting from the sets that bench/extraction/README.md
 * names. Written by \`npm run train:extraction\`; edit no number by hand.
 */
export interface Trees {
  /** Levels of each tree. */
  depth: number;
  /** Log-odds before the first tree. */
  base: number;
  /** For each tree and level, the place of a feature in its row, and the value above which the level's bit is set. */
  splits: readonly number[];
  /** For each tree and each of its leaves one of DIGITS: fiftieths of log-odds, 30 more. */
  leaves: string;
}
`;

/**
 * The source of utils/extraction/find/trees.ts.
 * @param {import('./two-steps.mjs').Models} models
 * @param {string} digits those of utils/extraction/digits.ts
 * @returns {string}
 */
export function treesSource({ signWeights, first, second }, digits) {
  return `${HEAD}\n/** What each of a block's signs is worth, in log-odds; of their sum the trees know as the last of its own features. */\nexport const SIGN_WEIGHTS: readonly number[] = [${signWeights}];\n\nexport const FIRST: Trees = ${literal(first, digits)};\n\nexport const SECOND: Trees = ${literal(second, digits)};\n`;
}

/** @param {Model} model @param {string} digits */
function literal({ base, trees }, digits) {
  const middle = digits.length / 2;
  const splits = trees.flatMap((tree) => tree.splits.flatMap(({ feature, above }) => [feature, above]));
  const leaves = trees.flatMap((tree) =>
    tree.leaves.map((value) => digits[Math.round(value / LEAF_STEP) + middle]),
  );
  return `{ depth: ${trees[0]?.splits.length ?? 0}, base: ${base.toFixed(2)}, splits: [${splits}], leaves: '${leaves.join('')}' }`;
}
