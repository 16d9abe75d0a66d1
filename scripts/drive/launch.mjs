// @ts-check
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
 * Start a browser with the built Warraq in it, in a new profile.
 * @param {import('../lib/browsers.mjs').BrowserName} name
 * @param {Omit<import('./driver').LaunchOptions, 'extensions'>} [options]
 * @returns {Promise<import('./driver').Driver & { warraq: import('./driver').DrivenExtension }>}
 */
export async function launch(name, options = {}) {
  const start = name === 'firefox' ? launchFirefox : launchChromium;
  const driver = await start({ ...options, extensions: [BUILDS[name]] });
  const [warraq] = driver.extensions;
  if (!warraq) throw new Error('The extension was not installed');
  return { ...driver, warraq };
}
