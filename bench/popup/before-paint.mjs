// @ts-check
import { painted } from './painted.mjs';

/**
 * The scripts that the popup asks for before it has drawn the text; it is loaded again for that.
 * @param {import('../../scripts/drive/view.mjs').View} popup
 * @param {string} origin of the extension
 * @returns {Promise<string[]>} paths from the build's folder
 */
export async function scriptsBeforePaint(popup, origin) {
  const { page } = /** @type {import('../../scripts/drive/chromium-view.mjs').ChromiumView} */ (popup);
  const session = await page.createCDPSession();
  /** @type {import('puppeteer-core').Protocol.Network.RequestWillBeSentEvent[]} */
  const sent = [];
  session.on('Network.requestWillBeSent', (event) => sent.push(event));
  await session.send('Network.enable');
  await page.reload();
  const { drawn } = await painted(popup);
  const document = sent.findLast(({ type }) => type === 'Document');
  if (!document) throw new Error('The popup was not loaded again');
  return sent
    .filter(({ loaderId, request: { url }, timestamp }) => {
      // The page before it may still ask for what it needs after its own text.
      const isOwn = loaderId === document.loaderId;
      return isOwn && url.endsWith('.js') && (timestamp - document.timestamp) * 1000 < drawn;
    })
    .map(({ request: { url } }) => url.slice(origin.length + 1));
}
