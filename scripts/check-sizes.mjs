// @ts-check
// npm run check:sizes, after a build: fails where more than we allow ourselves travels into the pages that are read, or
// stands between a click and the text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { Problem, ROOT, script } from './lib/command.mjs';
import { CONTENT_SCRIPT, gzipSize, LIMITS } from './lib/sizes.mjs';

const BUILDS = ['chrome-mv3', 'firefox-mv3', 'edge-mv3'];

script(async () => {
  const sizes = BUILDS.flatMap((build) => {
    const folder = join(ROOT, '.output', build);
    if (!existsSync(join(folder, 'popup.html'))) throw new Problem(`There is no ${folder}: build first.`);
    const inPages = gzipSize(folder, CONTENT_SCRIPT);
    return [
      { what: `${build}: content script`, bytes: inPages, limit: LIMITS.contentScript },
      { what: `${build}: popup before paint`, bytes: beforePaint(folder), limit: LIMITS.popupScripts },
    ];
  });
  for (const { what, bytes } of sizes) console.log(`${what}: ${bytes} bytes, compressed`);
  return sizes.every(({ bytes, limit }) => bytes <= limit);
});

/**
 * What the popup loads before it can draw: its scripts, whatever they import, and the texts of the language that has most.
 * @param {string} folder
 */
function beforePaint(folder) {
  const page = readFileSync(join(folder, 'popup.html'), 'utf8');
  /** @type {Set<string>} */
  const scripts = new Set();
  const waiting = Array.from(page.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g), ([, path = '']) => path);
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (scripts.has(path)) continue;
    scripts.add(path);
    const source = readFileSync(join(folder, path), 'utf8');
    for (const [, imported = ''] of source.matchAll(/\b(?:from|import)\s*"(\.[^"]+)"/g))
      waiting.push(normalize(join(dirname(path), imported)));
  }
  const texts = readdirSync(join(folder, 'chunks'))
    .filter((name) => name.startsWith('reading-') && !scripts.has(`chunks/${name}`))
    .map((name) => gzipSize(folder, join('chunks', name)));
  // A build that is named in another way must not pass for a small one.
  if (scripts.size < 2 || texts.length === 0)
    throw new Problem(`The popup's scripts were not found in ${folder}.`);
  return (
    Math.max(...texts) +
    Array.from(scripts, (path) => gzipSize(folder, path)).reduce((sum, size) => sum + size)
  );
}
