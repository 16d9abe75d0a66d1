// @ts-check
import { execFileSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { BUILDS } from '../../scripts/drive/launch.mjs';
import { ROOT } from '../../scripts/lib/command.mjs';

const PAGE = `<!doctype html><meta charset="utf-8"><title>bench</title><script type="module" src="bench.js"></script>`;

/** A copy of the built extension with the bench's page in it, which so shares its library, catalog and worker. */
export class BenchExtension {
  /** @param {string} folder where it stands: a browser knows an extension, and what it keeps, by its folder */
  constructor(folder) {
    this.folder = folder;
    /** To be run in a page of the extension before its own scripts. */
    this.probe = '';
  }

  async make() {
    execFileSync('npx', ['wxt', 'build'], { cwd: ROOT, stdio: 'ignore' });
    rmSync(this.folder, { recursive: true, force: true });
    cpSync(BUILDS.chromium, this.folder, { recursive: true });
    const options = { bundle: true, minify: true, target: 'chrome120', conditions: ['browser'] };
    await build({
      ...options,
      entryPoints: { bench: join(ROOT, 'bench/library/in-page.ts') },
      outdir: this.folder,
      format: 'esm',
      charset: 'utf8',
    });
    writeFileSync(join(this.folder, 'bench.html'), PAGE);
    const entry = join(ROOT, 'bench/library/scroll-probe.ts');
    const { outputFiles } = await build({ ...options, entryPoints: [entry], format: 'iife', write: false });
    this.probe = outputFiles[0]?.text ?? '';
  }

  /** Let it run with its background or without: a contender is measured without anything beside it. @param {boolean} on */
  setBackground(on) {
    const { background } = this.#manifest(BUILDS.chromium);
    const { background: _, ...rest } = this.#manifest(this.folder);
    const manifest = on ? { ...rest, background } : rest;
    writeFileSync(join(this.folder, 'manifest.json'), JSON.stringify(manifest));
  }

  /** @param {string} folder */
  #manifest(folder) {
    return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  }
}
