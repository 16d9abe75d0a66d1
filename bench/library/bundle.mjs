// @ts-check
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../../scripts/lib/command.mjs';

const PAGE = `<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="in-page.js"></script>`;

/**
 * Bundle the page that runs the contenders, and the catalog's worker as the extension has it.
 * @param {string} folder
 */
export async function bundle(folder) {
  mkdirSync(folder, { recursive: true });
  await build({
    entryPoints: {
      'in-page': join(ROOT, 'bench/library/in-page.ts'),
      'catalog.worker': join(ROOT, 'utils/catalog/catalog.worker.ts'),
    },
    outdir: folder,
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'chrome120',
    charset: 'utf8',
    conditions: ['browser'],
    logLevel: 'error',
  });
  const require = createRequire(import.meta.url);
  copyFileSync(require.resolve('@sqlite.org/sqlite-wasm/sqlite3.wasm'), join(folder, 'sqlite3.wasm'));
  writeFileSync(join(folder, 'index.html'), PAGE);
}
