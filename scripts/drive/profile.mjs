// @ts-check
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/**
 * A new profile with some files in it. One with nothing in it, where the browser wants to make a folder such as that of
 * its databases, keeps it from doing so.
 * @param {Record<string, string>} files contents by their paths in the profile
 * @returns {string} the profile
 */
export function profileWith(files) {
  const profile = mkdtempSync(join(tmpdir(), 'warraq-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(profile, path)), { recursive: true });
    writeFileSync(join(profile, path), content);
  }
  return profile;
}
