import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';
import { titleOf } from './site/articles';
import { startSite } from './site/site';

const SAVE = '[data-action="save"]';

inEachBrowser('Keeping', (room) => {
  async function save(address: string): Promise<View> {
    const popup = await room().read(address);
    await popup.click(SAVE);
    await waitUntilSaved(popup);
    return popup;
  }

  /** Titles of the kept articles, newest first. */
  async function kept(): Promise<string[]> {
    const library = await room().openOwn('library.html');
    await library.waitFor('the library', () => document.documentElement.dataset.state !== 'loading');
    const titles = await titlesIn(library);
    await library.close();
    return titles;
  }

  async function waitUntilListed(slug: string): Promise<void> {
    const library = await room().openOwn('library.html');
    await library.waitFor(
      'the article in the library',
      (title) => document.querySelector('[data-part="results"]')?.textContent?.includes(title),
      titleOf('ar', slug),
    );
  }

  it('says saved only once the article is on disk', async () => {
    const popup = await room().read('/ar/save');
    expect(await popup.attribute(SAVE, 'aria-pressed')).toBe('false');
    await popup.click(SAVE);
    await waitUntilSaved(popup);
    expect(await kept()).toContain(titleOf('ar', 'save'));
  });

  it('saves even if the popup is closed meanwhile', async () => {
    const popup = await room().read('/ar/closed-early');
    await popup.click(SAVE);
    await popup.close();
    await waitUntilListed('closed-early');
  });

  it('saves even if the background was at rest as well, as it is after half a minute of reading', async () => {
    const popup = await save('/ar/resting');
    await popup.click(SAVE);
    await waitUntilSaved(popup, false);
    // Nothing is asked of it now: what it could not answer would start it again.
    await room().browser.warraq.restBackground();
    await popup.click(SAVE);
    await popup.close();
    await waitUntilListed('resting');
  });

  it('shows on the next visit that the page is saved, under any of its addresses', async () => {
    await (await save('/ar/again')).close();
    for (const address of ['/ar/again', '/ar/again/?utm_source=x&fbclid=y', '/ar/again#comments']) {
      const popup = await room().read(address);
      await waitUntilSaved(popup);
      await popup.close();
    }
  });

  it('keeps one article of a page that is saved twice', async () => {
    const first = await room().open('/ar/twice');
    const second = await room().open('/ar/twice/?utm_source=newsletter');
    const popup = await room().clickToolbar(first);
    await popup.click(SAVE);
    await waitUntilSaved(popup);
    await popup.close();
    const other = await room().clickToolbar(second);
    await waitUntilSaved(other);
    await other.click('[data-action="refresh"]');
    await waitUntilSaved(other);
    expect((await kept()).filter((title) => title === titleOf('ar', 'twice'))).toHaveLength(1);
  });

  it('lets go of an article and takes it back: the button is a toggle with undo', async () => {
    const popup = await save('/ar/toggle');
    await popup.click(SAVE);
    await waitUntilSaved(popup, false);
    expect(await kept()).not.toContain(titleOf('ar', 'toggle'));
    // Reading the library in another tab closed the popup: the way back is offered where one removes.
    const again = await save('/ar/toggle');
    await again.click(SAVE);
    await again.click('[data-action="undo"]');
    await waitUntilSaved(again);
    expect(await kept()).toContain(titleOf('ar', 'toggle'));
  });

  it('shows kept articles newest first', async () => {
    await (await save('/ar/older')).close();
    await (await save('/en/newer')).close();
    expect((await kept()).slice(0, 2)).toEqual([titleOf('en', 'newer'), titleOf('ar', 'older')]);
  });

  it('removes from the library, and takes it back', async () => {
    await (await save('/ar/bin')).close();
    const title = titleOf('ar', 'bin');
    const library = await room().openOwn('library.html');
    await library.waitForElement('[data-article-id]');
    const id = await library.evaluate(
      (title) =>
        [...document.querySelectorAll('[data-article-id]')]
          .find((row) => row.textContent?.includes(title))
          ?.getAttribute('data-article-id'),
      title,
    );
    await library.click(`[data-article-id="${id}"] [data-action="remove"]`);
    await library.waitFor('the row to go', (id) => !document.querySelector(`[data-article-id="${id}"]`), id);
    expect(await kept()).not.toContain(title);

    await library.click('[data-action="undo"]');
    await library.waitForElement(`[data-article-id="${id}"]`);
    expect(await kept()).toContain(title);
  });

  it('filters the library as one types', async () => {
    await (await save('/ar/filter')).close();
    await (await save('/en/filter')).close();
    const library = await room().openOwn('library.html');
    await library.click('input[type="search"]');
    await library.type('tales FILTER');
    await library.waitFor('one row', () => document.querySelectorAll('[data-article-id]').length === 1);
    expect(await titlesIn(library)).toEqual([titleOf('en', 'filter')]);
  });

  it('opens an article that is not saved in a tab', async () => {
    const popup = await room().read('/ar/draft');
    await popup.click('[data-action="open-reader"]');
    const tab = await room().ownTab('reader.html');
    await tab.waitForElement('[data-part="title"]');
    expect(await tab.text('[data-part="title"]')).toBe(titleOf('ar', 'draft'));
    expect(await kept()).not.toContain(titleOf('ar', 'draft'));

    await tab.click(SAVE);
    await waitUntilSaved(tab);
    expect(await kept()).toContain(titleOf('ar', 'draft'));
  });

  it('reads a kept article with its images when its server is gone and the network is off', async () => {
    const { browser } = room();
    const site = await startSite();
    const popup = await room().read(`${site.origin}/ar/offline`);
    await popup.click(SAVE);
    await waitUntilSaved(popup);
    await popup.close();
    const library = await room().openOwn('library.html');
    await library.waitFor('the thumbnail of the newest article', () =>
      document.querySelector('[data-article-id] img'),
    );
    await site.close();
    await browser.setOffline(true);
    try {
      await library.reload();
      await library.click('[data-article-id] a');
      await library.waitForElement('[data-part="body"] p');
      const shown = await library.waitFor('both images', () => {
        const images = [...document.images];
        return (
          images.length === 2 &&
          images.every((image) => image.naturalWidth === 320) &&
          images.map(({ src }) => new URL(src).protocol)
        );
      });
      expect(shown).toEqual(['blob:', 'blob:']);
      expect(await library.text('[data-part="title"]')).toBe(titleOf('ar', 'offline'));
    } finally {
      await browser.setOffline(false);
    }
  });

  it('makes no request for a kept article', async () => {
    const { site } = room();
    const popup = await save('/ar/quiet');
    await popup.close();
    const library = await room().openOwn('library.html');
    await library.waitFor('the thumbnail of the newest article', () =>
      document.querySelector('[data-article-id] img'),
    );
    const before = site.requests.length;
    await library.click('[data-article-id] a');
    await library.waitFor(
      'the images',
      () => document.images.length === 2 && [...document.images].every(({ complete }) => complete),
    );
    expect(site.requests.slice(before)).toEqual([]);
    const fetched = await library.evaluate(() =>
      performance.getEntriesByType('resource').map(({ name }) => new URL(name).protocol),
    );
    expect([...new Set(fetched)].filter((protocol) => /^http/.test(protocol))).toEqual([]);
  });

  it('says that an article is not kept where a link leads to one that is gone', async () => {
    const reader = await room().openOwn('reader.html?id=0123456789abcdef0123456789abcdef');
    await reader.waitForElement('[data-part="message"]');
    expect(await reader.attribute('html', 'data-state')).toBe('empty');
  });
});

function waitUntilSaved(view: View, isSaved = true) {
  return view.waitFor(
    isSaved ? 'saved' : 'not saved',
    (button, pressed) => document.querySelector(button)?.getAttribute('aria-pressed') === pressed,
    SAVE,
    String(isSaved),
  );
}

function titlesIn(library: View): Promise<string[]> {
  return library.evaluate(() =>
    [...document.querySelectorAll('[data-article-id] h2')].map((title) => title.textContent ?? ''),
  );
}
