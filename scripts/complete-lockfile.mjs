// @ts-check
// npm run lockfile: to be run after a change of the packages. See lib/lockfile.mjs.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './lib/command.mjs';
import { missingPackages } from './lib/lockfile.mjs';

const path = join(ROOT, 'package-lock.json');
const lockfile = JSON.parse(readFileSync(path, 'utf8'));
const missing = missingPackages(lockfile);
const entries = Object.entries({ ...lockfile.packages, ...missing });
lockfile.packages = Object.fromEntries(entries.sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(path, `${JSON.stringify(lockfile, null, 2)}\n`);
console.log(`Added to package-lock.json: ${Object.keys(missing).join(', ') || 'nothing'}`);
