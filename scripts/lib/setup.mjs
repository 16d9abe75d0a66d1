// @ts-check
// Everything here runs before node_modules exists: Node's own modules only.
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers } from './browsers.mjs';
import { Problem, ROOT, run } from './command.mjs';

/**
 * Make the project ready to run: Node's version, the packages, and the browsers that are asked for.
 * @param {import('./browsers.mjs').BrowserName[]} browsers
 * @throws {Problem} where something is missing that only a person can install
 */
export async function setup(...browsers) {
  checkNode();
  await ensurePackages();
  await ensureBrowsers(...browsers);
}

function checkNode() {
  const { engines } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const needed = String(engines.node).replace('>=', '');
  if (isOlder(process.versions.node, needed)) {
    throw new Problem(
      `Warraq needs Node.js ${needed} or newer; this is ${process.versions.node}. See https://nodejs.org.`,
    );
  }
}

async function ensurePackages() {
  // npm writes this copy of the lockfile at the end of an install, so it is missing or old where one is needed.
  const installed = modified(join(ROOT, 'node_modules', '.package-lock.json'));
  if (installed >= modified(join(ROOT, 'package-lock.json'))) return;
  console.log('Installing packages with npm ci …');
  if (!(await run('npm', ['ci', '--no-audit', '--no-fund']))) {
    throw new Problem('npm ci failed, see above. Is the package registry within reach?');
  }
}

/** @param {string} path @returns {number} milliseconds since 1970; 0 where there is no such file */
function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** @param {string} version @param {string} than both like 20.19.0 */
function isOlder(version, than) {
  return version.localeCompare(than, 'en', { numeric: true }) < 0;
}
