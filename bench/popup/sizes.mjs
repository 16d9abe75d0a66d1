// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../../scripts/drive/launch.mjs';

/** Size of a built file when it is compressed, in bytes. @param {string} path from the build's folder */
export function gzipSize(path) {
  return gzipSync(readFileSync(join(BUILDS.chromium, path), 'utf8'), { level: 9 }).length;
}

/**
 * The scripts that the popup has loaded by now.
 * @param {import('../../scripts/drive/view.mjs').View} popup
 * @param {string} origin of the extension
 * @returns {Promise<string[]>} paths from the build's folder
 */
export async function loadedScripts(popup, origin) {
  const { page } = /** @type {import('../../scripts/drive/chromium-view.mjs').ChromiumView} */ (popup);
  const session = await page.createCDPSession();
  /** @type {Set<string>} */
  const urls = new Set();
  session.on('Debugger.scriptParsed', ({ url }) => urls.add(url));
  // Tells every script that was parsed before, too.
  await session.send('Debugger.enable');
  return [...urls].filter((url) => url.startsWith(origin)).map((url) => url.slice(origin.length + 1));
}
