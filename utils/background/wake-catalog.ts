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
  else await openHost();
  return null;
}

/** Open Chrome's document off the screen, which has what a service worker lacks: workers and a DOM. */
export async function openHost(): Promise<void> {
  opening ??= open().finally(() => {
    opening = null;
  });
  await opening;
}

async function open(): Promise<void> {
  const hosts = await browser.runtime.getContexts({ contextTypes: ['OFFSCREEN_DOCUMENT'] });
  if (hosts.length > 0) return;
  await browser.offscreen.createDocument({
    url: HOST_PAGE,
    reasons: ['WORKERS', 'DOM_PARSER', 'BLOBS'],
    justification:
      'Searches the saved articles in a worker with a database, reads articles from fetched pages, writes backups.',
  });
}
