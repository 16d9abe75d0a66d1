// @ts-check
import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/lib/command.mjs';

/**
 * Build the least that can be called a reader popup: Readability in the page, its plain text in the popup.
 * @returns {Promise<string>} folder of the extension
 */
export async function buildBare() {
  const source = join(import.meta.dirname, 'bare');
  const output = join(ROOT, '.work', 'bare-popup');
  rmSync(output, { recursive: true, force: true });
  for (const file of ['manifest.json', 'popup.html']) cpSync(join(source, file), join(output, file));
  const options = { bundle: true, minify: true, target: 'chrome120' };
  await build({
    ...options,
    entryPoints: [join(source, 'popup.mjs')],
    outfile: join(output, 'popup.js'),
    format: 'esm',
  });
  await build({
    ...options,
    entryPoints: [join(source, 'content.mjs')],
    outfile: join(output, 'content.js'),
    format: 'iife',
    // The value of a script's last expression is what executeScript returns.
    footer: { js: 'bareArticle' },
  });
  return output;
}
