import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const SOURCES = [
  'components',
  'entrypoints',
  'locales',
  'public',
  'utils',
  'package-lock.json',
  'wxt.config.ts',
];

/** Vitest's global setup: build the extension for each browser whose build is missing or older than the sources. */
export default function build(): void {
  const changed = Math.max(...SOURCES.map(lastChange));
  for (const browser of ['chrome', 'firefox', 'edge']) {
    const manifest = join(ROOT, '.output', `${browser}-mv3`, 'manifest.json');
    const built = statSync(manifest, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (built >= changed) continue;
    // Vitest's own NODE_ENV would make another build than the one that readers get.
    const env = { ...process.env, NODE_ENV: 'production' };
    execFileSync('npx', ['wxt', 'build', '-b', browser], { cwd: ROOT, stdio: 'inherit', env });
  }
}

/** Milliseconds since 1970. */
function lastChange(path: string): number {
  const full = join(ROOT, path);
  const stat = statSync(full);
  if (!stat.isDirectory()) return stat.mtimeMs;
  const inside = readdirSync(full, { recursive: true, encoding: 'utf8' }).filter(
    (name) => !name.includes('.test.'),
  );
  return Math.max(stat.mtimeMs, ...inside.map((name) => statSync(join(full, name)).mtimeMs));
}
