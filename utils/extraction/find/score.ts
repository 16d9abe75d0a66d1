import { foundOrMade } from '../../memo';
import { contextOf } from './context';
import type { Features } from './features';
import { readTrees, readWeights, type Trees } from './read-trees';
import type { Block } from './segment';
import { FIRST, SECOND, SIGN_WEIGHTS } from './trees';

const WEIGHTS = readWeights(SIGN_WEIGHTS);
const [FIRST_TREES, SECOND_TREES] = [FIRST, SECOND].map(readTrees) as [Trees, Trees];

/**
 * How likely each block belongs to the article, from 0 to 1: first each by its own features, then again in the light
 * of the first guesses around it.
 */
export function scoreBlocks(
  blocks: readonly Block[],
  { signs, placeSigns, measures, templates }: Features,
): number[] {
  const ofPlaces = new Map<readonly number[], number>();
  const rows = measures.map((row, index) => {
    const own = signs[index] ?? [];
    const place = placeSigns[index] ?? [];
    return row.concat(weigh(own, 0) + foundOrMade(ofPlaces, place, () => weigh(place, own.length)));
  });
  const first = rows.map((row) => likelihood(FIRST_TREES, row));
  const words = blocks.map((block) => block.words);
  return contextOf(words, templates, first).map((context, index) =>
    likelihood(SECOND_TREES, (rows[index] ?? []).concat(context)),
  );
}

/** @param from the place of the first sign among all */
function weigh(signs: readonly number[], from: number): number {
  let sum = 0;
  for (let index = 0; index < signs.length; index++) {
    const sign = signs[index];
    if (sign) sum += sign * (WEIGHTS[from + index] ?? 0);
  }
  return sum;
}

/**
 * Symmetric trees: every node of a level asks the same, so that the answers are the bits of a leaf's number. The script
 * is new in every page, so that this runs before it is compiled: each look less counts.
 */
function likelihood({ depth, base, splits, leaves }: Trees, row: readonly number[]): number {
  let sum = 0;
  const size = 1 << depth;
  const end = splits.length;
  for (let split = 0, first = 0; split < end; first += size) {
    let leaf = first;
    for (let bit = 1; bit < size; bit <<= 1, split += 2) {
      if ((row[splits[split] as number] as number) > (splits[split + 1] as number)) leaf += bit;
    }
    sum += leaves[leaf] as number;
  }
  return 1 / (1 + Math.exp(-base - sum));
}
