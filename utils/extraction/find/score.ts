import { contextOf } from './context';
import type { Features } from './features';
import type { Block } from './segment';
import { FIRST, SECOND, SIGN_WEIGHTS, type Trees } from './trees';

/**
 * How likely each block belongs to the article, from 0 to 1: first each by its own features, then again in the light
 * of the first guesses around it.
 */
export function scoreBlocks(blocks: readonly Block[], { signs, measures, templates }: Features): number[] {
  const rows = measures.map((row, index) => [...row, weigh(signs[index] ?? [])]);
  const first = rows.map((row) => likelihood(FIRST, row));
  return contextOf(blocks, templates, first).map((context, index) =>
    likelihood(SECOND, [...(rows[index] ?? []), ...context]),
  );
}

function weigh(signs: readonly number[]): number {
  return signs.reduce((sum, sign, index) => sum + (sign && sign * (SIGN_WEIGHTS[index] ?? 0)), 0);
}

/** Symmetric trees: every node of a level asks the same, so that the answers are the bits of a leaf's number. */
function likelihood({ depth, base, splits, leaves }: Trees, row: readonly number[]): number {
  let sum = base;
  for (let split = 0, tree = 0; split < splits.length; tree++) {
    let leaf = 0;
    for (let level = 0; level < depth; level++, split += 2) {
      if ((row[splits[split] ?? 0] ?? 0) > (splits[split + 1] ?? 0)) leaf |= 1 << level;
    }
    sum += (leaves[(tree << depth) | leaf] ?? 0) / 100;
  }
  return 1 / (1 + Math.exp(-sum));
}
