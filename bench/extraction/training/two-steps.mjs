// @ts-check
import { boost, likelihood } from './boosting.mjs';
import { fitLinear } from './linear.mjs';

/** @typedef {import('./boosting.mjs').Model} Model */
/** @typedef {import('./boosting.mjs').Shape} Shape */
/** @typedef {import('./labels.mjs').Labels} Labels */
/** @typedef {import('./rows').PageRows} PageRows */

/**
 * @typedef {object} Lesson A page to learn from.
 * @property {string} site pages of one site are learned from together or not at all
 * @property {PageRows} page
 * @property {Labels} labels
 */

/** @typedef {(words: number[], templates: number[], scores: number[]) => number[][]} ContextOf */
/** @typedef {{ signWeights: number[], first: Model, second: Model }} Models */

/** Parts that the second step's guesses are made in: a model that knows a page guesses too well. */
const PARTS = 2;

/**
 * Learn what the signs are worth, then what a block's own features say, then what they say in the light of the first
 * guesses around it.
 * @param {Lesson[]} lessons
 * @param {Shape} shape
 * @param {ContextOf} contextOf
 * @returns {Models}
 */
export function learn(lessons, shape, contextOf) {
  const signWeights = fitLinear(examplesOf(lessons, ({ page }) => page.signs));
  const own = (/** @type {Lesson} */ lesson) => ownRows(lesson, signWeights);
  const guesses = new Map();
  for (let part = 0; part < PARTS; part++) {
    const isOut = (/** @type {Lesson} */ { site }) => partOf(`${site} `, PARTS) === part;
    const others = lessons.filter((lesson) => !isOut(lesson));
    const model = boost(examplesOf(others, own), shape);
    for (const lesson of lessons.filter(isOut)) guesses.set(lesson, guess(model, own(lesson)));
  }
  const inContext = (/** @type {Lesson} */ lesson) =>
    withContext(lesson, own(lesson), guesses.get(lesson), contextOf);
  return {
    signWeights,
    first: boost(examplesOf(lessons, own), shape),
    second: boost(examplesOf(lessons, inContext), shape),
  };
}

/**
 * @param {Models} models
 * @param {Lesson} lesson
 * @param {ContextOf} contextOf
 * @returns {number[]} for each block, how likely it belongs to the article
 */
export function scoresOf({ signWeights, first, second }, lesson, contextOf) {
  const rows = ownRows(lesson, signWeights);
  return guess(second, withContext(lesson, rows, guess(first, rows), contextOf));
}

/** A number below `parts` that is always the same for a text. @param {string} text @param {number} parts */
export function partOf(text, parts) {
  let hash = 7;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003;
  return hash % parts;
}

/** @param {Lesson} lesson @param {number[]} signWeights */
function ownRows({ page }, signWeights) {
  return page.measures.map((row, index) => {
    const signs = page.signs[index] ?? [];
    return [...row, signs.reduce((sum, sign, place) => sum + sign * (signWeights[place] ?? 0), 0)];
  });
}

/**
 * @param {Lesson} lesson
 * @param {number[][]} rows
 * @param {number[]} guesses
 * @param {ContextOf} contextOf
 */
function withContext({ page }, rows, guesses, contextOf) {
  const contexts = contextOf(page.words, page.templates, guesses);
  return rows.map((row, index) => [...row, ...(contexts[index] ?? [])]);
}

/** @param {Model} model @param {number[][]} rows */
function guess(model, rows) {
  return rows.map((row) => likelihood(model, row));
}

/**
 * The blocks of which something is known.
 * @param {Lesson[]} lessons
 * @param {(lesson: Lesson) => number[][]} rowsFor
 * @returns {import('./boosting.mjs').Examples}
 */
function examplesOf(lessons, rowsFor) {
  /** @type {{ rows: number[][], targets: number[], weights: number[] }} */
  const examples = { rows: [], targets: [], weights: [] };
  for (const lesson of lessons) {
    rowsFor(lesson).forEach((row, index) => {
      const weight = lesson.labels.weights[index] ?? 0;
      if (weight === 0) return;
      examples.rows.push(row);
      examples.targets.push(lesson.labels.targets[index] ?? 0);
      examples.weights.push(weight);
    });
  }
  return examples;
}
