// @ts-check
// Everything that can be checked, in one run. A stage that fails doesn't stop the others, and the last line counts
// all: every test of the suites, and each check and build as one.
import { script } from './lib/command.mjs';
import { setup } from './lib/setup.mjs';
import { runCheck, runSuite } from './lib/stages.mjs';

const CHECKS = [
  'check:types',
  'check:lint',
  'check:unused',
  'check:sinks',
  'build',
  'build:firefox',
  'build:edge',
  'check:sizes',
  'check:firefox',
];
const SUITES = ['unit', 'browser', 'e2e'];

script(async () => {
  await setup('chromium', 'firefox');
  const counts = [];
  for (const name of CHECKS) counts.push(await runCheck(name));
  for (const name of SUITES) counts.push(await runSuite(name));

  console.log();
  for (const { name, passed, failed, seconds } of counts) {
    console.log(`${name.padEnd(14)} ${passed} passed, ${failed} failed (${seconds} s)`);
  }
  const passed = counts.reduce((sum, count) => sum + count.passed, 0);
  const failed = counts.reduce((sum, count) => sum + count.failed, 0);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed === 0;
});
