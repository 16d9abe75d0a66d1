// @ts-check
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../lib/command.mjs';
import { launchChromium } from './chromium.mjs';
import { launchFirefox } from './firefox.mjs';

/** The builds of Warraq that each browser takes. */
export const BUILDS = {
  chromium: join(ROOT, '.output', 'chrome-mv3'),
  firefox: join(ROOT, '.output', 'firefox-mv3'),
};

/**
 * A copy of a build to which the optional permissions are granted from the start: no browser lets a program answer its
 * question.
 * @param {string} build
 * @returns {string}
 */
export function allowed(build) {
  const copy = mkdtempSync(join(tmpdir(), 'warraq-allowed-'));
  cpSync(build, copy, { recursive: true });
  const file = join(copy, 'manifest.json');
  const { optional_host_permissions, ...manifest } = JSON.parse(readFileSync(file, 'utf8'));
  // Firefox says no where something is asked for that the manifest does not call optional, even if it is granted.
  const permissions = [...manifest.permissions, ...manifest.optional_permissions];
  writeFileSync(
    file,
    JSON.stringify({ ...manifest, permissions, host_permissions: optional_host_permissions }),
  );
  return copy;
}

/**
 * Start a browser with the built Warraq in it, in a new profile.
 * @param {import('../lib/browsers.mjs').BrowserName} name
 * @param {Omit<import('./driver').LaunchOptions, 'extensions'> & { withAccess?: boolean }} [options] with the
 *   optional permission, or without
 * @returns {Promise<import('./driver').Driver & { warraq: import('./driver').DrivenExtension }>}
 */
export async function launch(name, { withAccess = false, ...options } = {}) {
  const start = name === 'firefox' ? launchFirefox : launchChromium;
  const build = withAccess ? allowed(BUILDS[name]) : BUILDS[name];
  const driver = await start({ ...options, extensions: [build] });
  const [warraq] = driver.extensions;
  if (!warraq) throw new Error('The extension was not installed');
  return { ...driver, warraq };
}
