import { browser } from 'wxt/browser';
import { startCatalog } from '../catalog/host';

const HOST_PAGE = '/catalog-host.html';

let opening: Promise<void> | null = null;

/**
 * See to it that the catalog has a worker: Firefox's background page has it itself; Chrome's service worker can't, and
 * opens a document off the screen for it.
 */
export async function wakeCatalog(): Promise<null> {
  if (import.meta.env.FIREFOX) startCatalog();
  else {
    opening ??= openHost().finally(() => {
      opening = null;
    });
    await opening;
  }
  return null;
}

async function openHost(): Promise<void> {
  const open = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (open.length > 0) return;
  await browser.offscreen.createDocument({
    url: HOST_PAGE,
    reasons: ['WORKERS'],
    justification: 'Searches the articles that were saved, in a worker with a database.',
  });
}
