// @ts-check
// npm run check:sizes, after a build: fails where more travels into the pages that are read than we allow ourselves.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { Problem, ROOT, script } from './lib/command.mjs';

const BUILDS = ['chrome-mv3', 'firefox-mv3', 'edge-mv3'];
/** Bytes, compressed. */
const LIMIT = 30_000;

script(async () => {
  const sizes = BUILDS.map((build) => {
    const path = join(ROOT, '.output', build, 'content-scripts', 'extract.js');
    if (!existsSync(path)) throw new Problem(`There is no ${path}: build first.`);
    return { build, bytes: gzipSync(readFileSync(path, 'utf8'), { level: 9 }).length };
  });
  for (const { build, bytes } of sizes) console.log(`${build}: content script of ${bytes} bytes, compressed`);
  return sizes.every(({ bytes }) => bytes <= LIMIT);
});
