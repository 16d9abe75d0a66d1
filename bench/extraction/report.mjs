// @ts-check
import { FACTS, isRight } from './facts.mjs';

/** @typedef {import('./run.mjs').SetResult} SetResult */
/** @typedef {import('./in-page').ToolName} ToolName */

const COLUMNS = [
  '',
  'F1',
  'precision',
  'recall',
  ...FACTS,
  'none',
  'failed',
  'median',
  'p95',
  '× Readability',
];

/**
 * One set's figures as a table: a line a tool.
 * @param {SetResult} set
 */
export function tableOf(set) {
  const rows = set.tools.map((tool) => rowOf(set, tool));
  const widths = COLUMNS.map((column, index) =>
    Math.max(column.length, ...rows.map((row) => row[index]?.length ?? 0)),
  );
  const lines = [COLUMNS, ...rows].map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join('  '),
  );
  return `${set.name}: ${set.results.length} pages, ${set.unit}\n${lines.join('\n')}\n`;
}

/**
 * @param {SetResult} set
 * @param {ToolName} tool
 */
function rowOf(set, tool) {
  const score = set.scores[tool];
  const outcomes = set.results
    .map(({ outcomes }) => outcomes[tool])
    .filter((outcome) => outcome !== undefined);
  const count = (/** @type {boolean} */ none) =>
    outcomes.filter(({ failure }) => failure !== null && (failure === 'no article') === none).length;
  const times = timesOf(set, tool) ?? { median: 0, p95: 0 };
  const rival = timesOf(set, 'readability');
  const ratio = rival
    ? `${(times.median / rival.median).toFixed(2)} / ${(times.p95 / rival.p95).toFixed(2)}`
    : '';
  return [
    tool,
    ...[score?.f1, score?.precision, score?.recall].map((value) => (value ?? 0).toFixed(4)),
    ...FACTS.map((fact) => accuracy(set, tool, fact)),
    String(count(true)),
    String(count(false)),
    `${times.median.toFixed(1)} ms`,
    `${times.p95.toFixed(1)} ms`,
    ratio,
  ];
}

/**
 * @param {SetResult} set
 * @param {ToolName} tool
 * @param {import('./facts.mjs').Fact} fact
 */
function accuracy(set, tool, fact) {
  const verdicts = set.results.map(
    ({ page, outcomes }) => outcomes[tool] && isRight(page, fact, outcomes[tool]),
  );
  const known = verdicts.filter((verdict) => typeof verdict === 'boolean');
  if (known.length === 0) return '–';
  return `${((100 * known.filter(Boolean).length) / known.length).toFixed(1)} %`;
}

/**
 * Milliseconds a page.
 * @param {SetResult} set
 * @param {ToolName} tool
 */
function timesOf({ results }, tool) {
  const sorted = results.flatMap(({ outcomes }) => outcomes[tool]?.ms ?? []).sort((a, b) => a - b);
  const at = (/** @type {number} */ share) =>
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return sorted.length === 0 ? null : { median: at(0.5), p95: at(0.95) };
}
