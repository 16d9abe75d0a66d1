import { browser } from 'wxt/browser';

/** Addresses of our own pages, and opening them. */
export const LIBRARY_PAGE = 'library.html';

/** The reader on a kept article. */
export function keptReaderPage(id: string): string {
  return `reader.html?id=${encodeURIComponent(id)}`;
}

/** The reader on an article that is not kept. */
export function draftReaderPage(draft: string): string {
  return `reader.html?draft=${encodeURIComponent(draft)}`;
}

/** Open a page of ours in a new tab; a popup that does so closes. */
export async function openPage(page: string): Promise<void> {
  await browser.tabs.create({ url: new URL(page, location.origin).href });
}

export function openLibrary(): Promise<void> {
  return openPage(LIBRARY_PAGE);
}

export function openOptions(): Promise<void> {
  return browser.runtime.openOptionsPage();
}
