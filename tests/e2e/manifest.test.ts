import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const OUTPUT = join(import.meta.dirname, '..', '..', '.output');
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];

it.each(['chrome', 'edge', 'firefox'])('the build for %s asks for exactly what it needs', (browser) => {
  const manifest = JSON.parse(readFileSync(join(OUTPUT, `${browser}-mv3`, 'manifest.json'), 'utf8'));
  expect(manifest.manifest_version).toBe(3);
  expect([...manifest.permissions].sort()).toEqual(PERMISSIONS);
  const more = Object.keys(manifest).filter((key) =>
    /permissions|content_scripts|accessible|connectable/.test(key),
  );
  expect(more).toEqual(['permissions']);
});
