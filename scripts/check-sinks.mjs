// @ts-check
// Fails where article HTML, or any string, could become markup or code outside the one place that is meant for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ROOT, script } from './lib/command.mjs';
import { findSinks } from './lib/sinks.mjs';

/** The folders that hold what is shipped. */
const SHIPPED = ['entrypoints', 'components', 'utils'];
const ALLOWED_SINK = 'components/article-view.tsx';
const ALLOWED_SANITISER = 'utils/sanitize.ts';

script(async () => {
  const files = SHIPPED.flatMap(programsIn);
  const faults = files.flatMap((file) => {
    const { sinks, sanitiserImports } = findSinks(readFileSync(join(ROOT, file), 'utf8'), file);
    return [
      ...(file === ALLOWED_SINK ? [] : sinks),
      ...(file === ALLOWED_SANITISER ? [] : sanitiserImports),
    ].map(({ line, what }) => `${file}:${line} ${what}`);
  });
  for (const fault of faults) console.error(fault);
  console.log(`Sinks: ${files.length} files read, ${faults.length} ways in for markup or code.`);
  return files.length > 0 && faults.length === 0;
});

/** @param {string} folder @returns {string[]} paths from the project's folder, with forward slashes */
function programsIn(folder) {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => /\.[cm]?[jt]sx?$/.test(path) && !/\.test\.tsx?$/.test(path));
}
