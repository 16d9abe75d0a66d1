// @ts-check
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { BUILDS } from '../../scripts/drive/launch.mjs';
import { painted } from './painted.mjs';

/** Size of a built file when it is compressed, in bytes. @param {string} path from the build's folder */
export function gzipSize(path) {
  return gzipSync(readFileSync(join(BUILDS.chromium, path), 'utf8'), { level: 9 }).length;
}

/**
 * The scripts that the popup asks for before it has drawn the text; it is loaded again for that.
 * @param {import('../../scripts/drive/view.mjs').View} popup
 * @param {string} origin of the extension
 * @returns {Promise<string[]>} paths from the build's folder
 */
export async function scriptsBeforePaint(popup, origin) {
  const { page } = /** @type {import('../../scripts/drive/chromium-view.mjs').ChromiumView} */ (popup);
  const session = await page.createCDPSession();
  /** @type {{ url: string, seconds: number }[]} */
  const requests = [];
  session.on('Network.requestWillBeSent', ({ request: { url }, timestamp: seconds }) =>
    requests.push({ url, seconds }),
  );
  await session.send('Network.enable');
  await page.reload();
  const { drawn } = await painted(popup);
  // The first is the document itself, from whose beginning the time is told.
  const start = requests[0]?.seconds ?? 0;
  return requests
    .filter(({ url, seconds }) => url.endsWith('.js') && (seconds - start) * 1000 < drawn)
    .map(({ url }) => url.slice(origin.length + 1));
}
