import { measure } from './features';
import type { Part, Segments } from './segment';
import { CONTEXT_WEIGHTS, WEIGHTS } from './weights';

/**
 * How likely each block belongs to the article, from 0 to 1: first each by its own features, then again in the light
 * of its neighbours, because articles are written in one piece.
 */
export function scoreBlocks(segments: Segments, witness: string | null): number[] {
  const sums = new Float64Array(segments.blocks.length);
  let current = 0;
  const put = (feature: string, value: number): void => {
    sums[current] = (sums[current] ?? 0) + (WEIGHTS[feature] ?? 0) * value;
  };
  measure(segments, witness, (index) => {
    current = index;
    return put;
  });
  const alone = Array.from(sums, sigmoid);
  return contexts(segments, alone).map((context) => sigmoid(weigh(context)));
}

type Context = Readonly<Record<string, number>>;

function weigh(context: Context): number {
  let sum = 0;
  for (const name in context) sum += (CONTEXT_WEIGHTS[name] ?? 0) * (context[name] ?? 0);
  return sum;
}

function sigmoid(value: number): number {
  return 1 / (1 + Math.exp(-value));
}

function contexts({ blocks }: Segments, scores: readonly number[]): Context[] {
  const leanings = scores.map((score) => 2 * score - 1);
  const sizes = blocks.map(({ words }) => Math.min(60, words) + 2);
  const window = windowMeans(leanings, sizes);
  const means = partMeans(
    blocks.map(({ part }) => part),
    leanings,
    sizes,
  );
  return blocks.map(({ part }, index) => {
    const score = scores[index] ?? 0;
    return {
      bias: 1,
      score: clamp(Math.log((score + 1e-9) / (1 - score + 1e-9)) / 4, 1.5),
      previous: leanings[index - 1] ?? 0,
      next: leanings[index + 1] ?? 0,
      around10: window(index - 10, index + 10),
      around30: window(index - 30, index + 30),
      up1: means(ancestor(part, 1)),
      up2: means(ancestor(part, 2)),
      up4: means(ancestor(part, 4)),
    };
  });
}

function clamp(value: number, limit: number): number {
  return Math.max(-limit, Math.min(limit, value));
}

function ancestor(part: Part, levels: number): Part {
  let found = part;
  for (let level = 0; level < levels && found.parent; level++) found = found.parent;
  return found;
}

/** Means of values over runs of blocks, weighted by size; the sums are made once. */
function windowMeans(
  values: readonly number[],
  sizes: readonly number[],
): (from: number, to: number) => number {
  const sums = [0];
  const weights = [0];
  values.forEach((value, index) => {
    const size = sizes[index] ?? 0;
    sums.push((sums[index] ?? 0) + value * size);
    weights.push((weights[index] ?? 0) + size);
  });
  return (from, to) => {
    const start = Math.max(0, from);
    const end = Math.min(values.length, to + 1);
    const weight = (weights[end] ?? 0) - (weights[start] ?? 0);
    return weight > 0 ? ((sums[end] ?? 0) - (sums[start] ?? 0)) / weight : 0;
  };
}

/** Means of values over the blocks in a part, weighted by size. */
function partMeans(
  parts: readonly Part[],
  values: readonly number[],
  sizes: readonly number[],
): (part: Part) => number {
  const totals = new Map<Part, { sum: number; weight: number }>();
  parts.forEach((part, index) => {
    const size = sizes[index] ?? 0;
    for (let up: Part | null = part; up; up = up.parent) {
      const total = totals.get(up) ?? { sum: 0, weight: 0 };
      total.sum += (values[index] ?? 0) * size;
      total.weight += size;
      totals.set(up, total);
    }
  });
  return (part) => {
    const total = totals.get(part);
    return total ? total.sum / total.weight : 0;
  };
}
