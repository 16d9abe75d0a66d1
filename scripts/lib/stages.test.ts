// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { countReport } from './stages.mjs';

const file = { status: 'passed', assertionResults: [{}] };
const broken = { status: 'failed', assertionResults: [] };

function report(numPassedTests: number, numFailedTests: number, skipped = 0, testResults = [file]) {
  return {
    numPassedTests,
    numFailedTests,
    numTotalTests: numPassedTests + numFailedTests + skipped,
    testResults,
  };
}

describe('countReport', () => {
  it.each([
    ['all is well', report(5, 0), true, { passed: 5, failed: 0 }],
    ['tests fail', report(3, 2), false, { passed: 3, failed: 2 }],
    ['a file does not load', report(3, 0, 0, [file, broken]), false, { passed: 3, failed: 1 }],
    ['tests are skipped', report(3, 0, 2), true, { passed: 3, failed: 2 }],
    ['no test ran', report(0, 0, 0, []), true, { passed: 0, failed: 1 }],
    ['an error stands outside of any test', report(3, 0), false, { passed: 3, failed: 1 }],
    ['vitest wrote nothing', null, false, { passed: 0, failed: 1 }],
  ])('%s', (_name, given, ended, expected) => {
    expect(countReport(given, ended)).toEqual(expected);
  });
});
