import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser, type Room, settled } from './lib/room';
import { titleOf } from './site/articles';

// Address bar and context menu belong to the browser's own interface. Firefox's are really used; no protocol drives
// Chromium's, whose worker is sent their events: what happens then is the extension's.

/** Wait until the library shows an article. */
async function inLibrary(room: Room, title: string): Promise<View> {
  const library = await room.openOwn('library.html');
  await library.waitFor(
    title,
    (wanted) => document.querySelector('[data-part="results"]')?.textContent?.includes(wanted),
    title,
  );
  return library;
}

inEachBrowser(
  'The context menu',
  (room) => {
    it('reads the page', async () => {
      const tab = await room().open('/ar/read-from-menu');
      await room().browser.warraq.useMenu(tab, 'h1', 'read');
      const popup = await room().openedPopup();
      expect(await settled(popup)).toBe('ready');
      expect(await popup.text('[data-part="title"]')).toBe(titleOf('ar', 'read-from-menu'));
    });

    it('saves the page', async () => {
      const tab = await room().open('/ar/saved-from-menu');
      await room().browser.warraq.useMenu(tab, 'h1', 'save');
      await inLibrary(room(), titleOf('ar', 'saved-from-menu'));
    });

    it('saves the link that is under the pointer, and fetches its page', async () => {
      const tab = await room().open('/home');
      await tab.evaluate(() => {
        const link = document.createElement('a');
        link.id = 'pointed-at';
        link.href = '/ar/linked-from-menu';
        link.textContent = 'حكاية أخرى';
        document.body.prepend(link);
      });
      await room().browser.warraq.useMenu(tab, '#pointed-at', 'link');
      await inLibrary(room(), titleOf('ar', 'linked-from-menu'));
    });
  },
  { withAccess: true },
);

inEachBrowser('The address bar', (room) => {
  it('searches the library', async () => {
    await room().open('/home');
    await room().browser.warraq.searchFromAddressBar('كتاب قديم');
    const library = await room().ownTab('library.html');
    const typed = await library.waitFor(
      'the search',
      () => document.querySelector<HTMLInputElement>('input[type="search"]')?.value,
    );
    expect(typed).toBe('كتاب قديم');
  });

  it('suggests kept articles, and opens the one that is taken', async () => {
    const popup = await room().read('/ar/suggested');
    await popup.click('[data-action="save"]');
    await popup.waitForElement('[data-action="save"][aria-pressed="true"]');
    await popup.close();
    await room().open('/home');
    await room().browser.warraq.takeSuggestion('suggested', titleOf('ar', 'suggested'));
    const reader = await room().ownTab('reader.html');
    await reader.waitForElement('[data-part="title"]');
    expect(await reader.text('[data-part="title"]')).toBe(titleOf('ar', 'suggested'));
  });
});
