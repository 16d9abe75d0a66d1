// @ts-check

/** Rounds of the damped Newton steps; the weights hardly move after that. */
const ROUNDS = 60;
const DAMPING = 0.25;
/** Pull of the weights towards nothing, as a share of the weight of all examples. */
const RESTRAINT = 0.0005;

/**
 * Logistic regression with an L2 penalty.
 * @param {import('./boosting.mjs').Examples} examples
 * @returns {number[]} a weight (log-odds) for each feature, rounded to hundredths; the constant is left out
 */
export function fitLinear({ rows, targets, weights }) {
  const count = rows[0]?.length ?? 0;
  // Most features are 0 most of the time: only the others are looked at.
  const present = rows.map((row) =>
    Array.from(row, (value, index) => (value ? index : -1)).filter((i) => i >= 0),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const fitted = new Float64Array(count + 1);
  for (let round = 0; round < ROUNDS; round++) {
    const slopes = new Float64Array(count + 1);
    const curves = new Float64Array(count + 1);
    rows.forEach((row, index) => {
      let sum = at(fitted, count);
      for (const feature of present[index] ?? []) sum += at(fitted, feature) * at(row, feature);
      const chance = 1 / (1 + Math.exp(-sum));
      const weight = at(weights, index);
      const slope = weight * (at(targets, index) - chance);
      const curve = weight * chance * (1 - chance);
      slopes[count] = at(slopes, count) + slope;
      curves[count] = at(curves, count) + curve;
      for (const feature of present[index] ?? []) {
        const value = at(row, feature);
        slopes[feature] = at(slopes, feature) + slope * value;
        curves[feature] = at(curves, feature) + curve * value * value;
      }
    });
    for (let feature = 0; feature <= count; feature++) {
      const restraint = feature < count ? RESTRAINT * total : 0;
      const own = at(fitted, feature);
      fitted[feature] =
        own + (DAMPING * (at(slopes, feature) - restraint * own)) / (at(curves, feature) + restraint + 1e-9);
    }
  }
  return Array.from(fitted.subarray(0, count), (weight) => Math.round(weight * 100) / 100);
}

/** @param {ArrayLike<number>} numbers @param {number} index */
function at(numbers, index) {
  return numbers[index] ?? 0;
}
