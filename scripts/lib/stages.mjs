// @ts-check
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './command.mjs';

/** Tools that see it write a log to be read, without colours and moving lines. */
const PLAIN = { CI: '1', NO_COLOR: '1' };

/** @typedef {{ name: string, passed: number, failed: number, seconds: number }} Count */

/**
 * Run a script of package.json; it counts as one.
 * @param {string} name
 * @returns {Promise<Count>}
 */
export async function runCheck(name) {
  const start = heading(name);
  const passed = await run('npm', ['run', '--silent', name], { env: PLAIN });
  return { name, passed: passed ? 1 : 0, failed: passed ? 0 : 1, seconds: since(start) };
}

/**
 * Run one of the projects of vitest.config.ts. Besides its tests, what keeps tests from running counts as a failure: a
 * file that can't be loaded, an error outside of any test, no tests at all, tests that were skipped.
 * @param {string} name
 * @returns {Promise<Count>}
 */
export async function runSuite(name) {
  const start = heading(name);
  const report = join(ROOT, '.work', `test-${name}.json`);
  mkdirSync(join(ROOT, '.work'), { recursive: true });
  rmSync(report, { force: true });
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await run('npx', ['vitest', 'run', '--project', name, ...reporters], { env: PLAIN });
  return { name, ...countReport(read(report), ended), seconds: since(start) };
}

/**
 * @param {Report | null} report what vitest's JSON reporter wrote; null where it wrote nothing
 * @param {boolean} ended whether vitest itself said that all was well
 * @returns {{ passed: number, failed: number }}
 */
export function countReport(report, ended) {
  if (!report) return { passed: 0, failed: 1 };
  const emptyFiles = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  const skipped = report.numTotalTests - report.numPassedTests - report.numFailedTests;
  const failed = report.numFailedTests + emptyFiles.length + skipped;
  const silent = failed === 0 && (!ended || report.numPassedTests === 0);
  return { passed: report.numPassedTests, failed: silent ? 1 : failed };
}

/**
 * @typedef {object} Report
 * @property {number} numTotalTests
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one a file
 */

/** @param {string} file @returns {Report | null} */
function read(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}

/** @param {string} name */
function heading(name) {
  console.log(`\n── ${name} ──`);
  return Date.now();
}

/** @param {number} start */
function since(start) {
  return Math.round((Date.now() - start) / 1000);
}
