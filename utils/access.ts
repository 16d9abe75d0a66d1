import { browser } from 'wxt/browser';

/** The optional permission that lets the background fetch pages and images itself. */
const EVERYWHERE = { origins: ['http://*/*', 'https://*/*'] };

/**
 * Ask the reader for it. To be called straight from a click, without which browsers refuse; a popup may be closed by
 * the question. @returns whether it is granted
 */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request(EVERYWHERE).catch(() => false);
}

/** Ask the reader whether backups may be put among the downloads. As `requestAccess`. */
export function requestDownloads(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['downloads'] }).catch(() => false);
}

/** May pages of every site be fetched? */
export function hasAccess(): Promise<boolean> {
  return browser.permissions.contains(EVERYWHERE).catch(() => false);
}

/** May this address be fetched? Some readers allow single sites in the browser's own settings. */
export async function hasAccessTo(url: string): Promise<boolean> {
  const { protocol, hostname } = new URL(url);
  const origins = [`${protocol}//${hostname}/*`];
  return browser.permissions.contains({ origins }).catch(() => false);
}

/** Calls back when the reader has allowed more, in whichever way, until the signal aborts. */
export function onAccessGranted(callback: () => void, signal: AbortSignal): void {
  const listener = () => callback();
  browser.permissions.onAdded.addListener(listener);
  signal.addEventListener('abort', () => browser.permissions.onAdded.removeListener(listener));
}
