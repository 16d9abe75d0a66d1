// @ts-check
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A new profile in which a file stands where the browser wants to make a folder, such as that of its databases.
 * @param {string} path of that folder in the profile
 * @returns {string} the profile
 */
export function profileBlockedAt(path) {
  const profile = mkdtempSync(join(tmpdir(), 'warraq-'));
  mkdirSync(dirname(join(profile, path)), { recursive: true });
  writeFileSync(join(profile, path), '');
  return profile;
}
