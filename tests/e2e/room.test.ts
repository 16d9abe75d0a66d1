import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';

const COUNT = 120;

/** What the tests use of the extension's own API. */
interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
}

/** Runs in a page of the extension: keep articles, the first of which is the newest. */
async function keepMany(count: number, length = 1): Promise<void> {
  const { chrome } = globalThis as unknown as Extension;
  const texts = ['قرأتُ الكِتابَ كلَّه', 'ذهب إلى المكتبات', 'كاتبٌ مشهور', 'اقتصادُ البلد'];
  const items = Array.from({ length: count }, (_, n) => ({
    article: {
      ...{ url: `https://x.example/${n}`, title: `مقال رقم ${n}`, byline: null, siteName: 'موقع' },
      ...{ publishedAt: null, lang: 'ar', dir: 'rtl', excerpt: '', leadImage: null, wordCount: 4 },
      html: `<p>${texts[n % texts.length]} ${n}</p>`.repeat(length),
    },
    decided: {
      ...{ status: 'unread', favourite: false, progress: 0, place: null, note: null },
      ...{ tags: n % 3 === 0 ? ['أدب'] : n % 3 === 1 ? ['نقد'] : [], savedAt: 1_700_000_000_000 - n * 1000 },
    },
    ...{ updatedAt: null, highlights: [] },
  }));
  await chrome.runtime.sendMessage({ name: 'library/import', request: { items } });
}

/** TypeScript does not know it yet. */
interface LayoutShift extends PerformanceEntry {
  sources: { node: Node | null }[];
}

/** What `watchFirstRow` tells. */
interface Watched {
  seen: { tops: number[]; shifts: number; indexing: boolean };
}

/** Runs in the library: note where its first row stands, after every change of the page. */
function watchFirstRow(): void {
  const seen: Watched['seen'] = { tops: [], shifts: 0, indexing: false };
  (globalThis as unknown as Watched).seen = seen;
  // Chromium also tells what was before: https://wicg.github.io/layout-instability
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) {
    const observer = new PerformanceObserver((list) => {
      const moved = (list.getEntries() as LayoutShift[]).flatMap(({ sources }) => sources);
      const results = document.querySelector('[data-part="results"]');
      // What changes in a row, such as its tags, may move beside it.
      seen.shifts += moved.filter(({ node }) => node === results || node?.parentNode === results).length;
    });
    observer.observe({ type: 'layout-shift', buffered: true });
  }
  const look = () => {
    const top = document.querySelector('[data-index="0"]')?.getBoundingClientRect().top;
    if (top !== undefined && top !== seen.tops.at(-1)) seen.tops.push(top);
    seen.indexing ||= document.querySelector('[data-part="indexing"]') !== null;
  };
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
  look();
}

inEachBrowser('The room', (room) => {
  async function open(query = '', look: object = {}): Promise<View> {
    await room().setSettings({ language: 'en', ...look });
    const library = await room().openOwn(`library.html${query}`);
    await library.waitFor('the library', () => document.documentElement.dataset.state !== 'loading');
    if ((await library.attribute('html', 'data-state')) === 'empty') await library.evaluate(keepMany, COUNT);
    await library.waitForElement('[data-article-id]');
    // Not before the catalog has read the texts.
    await library.waitFor('the catalog', () => !document.querySelector('[data-part="indexing"]'));
    return library;
  }

  function count(library: View, wanted: number) {
    return library.waitFor(
      `${wanted} articles`,
      (wanted) =>
        document.querySelector('.library-count')?.textContent?.replace(/\D/g, '') === String(wanted),
      wanted,
    );
  }

  function facet(library: View, name: string, wanted: number | null) {
    return library.waitFor(
      `${name}: ${wanted}`,
      (name, wanted) => {
        const found = [...document.querySelectorAll('.facet')].find((one) =>
          one.textContent?.startsWith(name),
        );
        return wanted === null ? !found : found?.querySelector('.amount')?.textContent === String(wanted);
      },
      name,
      wanted,
    );
  }

  function selected(library: View, wanted: number) {
    return library.waitFor(
      `${wanted} selected`,
      (wanted) => document.querySelector('.bulk-bar')?.textContent?.match(/\d+/)?.[0] === String(wanted),
      wanted,
    );
  }

  /** Open the dialog in which a tag is renamed, and give it another name. */
  async function rename(library: View, tag: string, name: string, colour = ''): Promise<void> {
    await library.click(`[aria-label="Edit the tag “${tag}”"]`);
    await library.click('.tag-form input:not([type])');
    await library.evaluate(() => (document.activeElement as HTMLInputElement).select());
    await library.type(name);
    if (colour) await library.click(`.swatches [data-colour="${colour}"]`);
    await library.click('.tag-form [type="submit"]');
  }

  it('finds Arabic as Arabs look for it, and marks what it found', async () => {
    const library = await open();
    await count(library, COUNT);
    await library.click('input[type="search"]');
    await library.type('والكتاب');
    await count(library, COUNT / 4);
    await library.waitFor('a snippet', () =>
      document.querySelector('.entry-excerpt')?.textContent?.includes('قرأتُ الكِتابَ'),
    );
    for (const [text, wanted] of [
      ['مكتبة ', COUNT / 4],
      ['"إلى المكتبات"', COUNT / 4],
      ['-كتاب اقتصاد', COUNT / 4],
      ['tag:ادب', COUNT / 3],
      ['قتصاد', COUNT / 4],
    ] as const) {
      await library.evaluate(() => (document.activeElement as HTMLInputElement).select());
      await library.type(text);
      await count(library, wanted);
    }
  });

  it('renames, colours and joins tags, and takes it back', async () => {
    const library = await open();
    await facet(library, 'أدب', COUNT / 3);
    await rename(library, 'أدب', 'أدب عربي', 'rose');
    await facet(library, 'أدب عربي', COUNT / 3);
    await library.waitForElement('.facet .tag-dot[data-colour="rose"]');
    await rename(library, 'أدب عربي', 'نقد');
    await facet(library, 'نقد', (COUNT / 3) * 2);
    await facet(library, 'أدب عربي', null);
    await library.click('[data-action="undo"]');
    await facet(library, 'أدب عربي', COUNT / 3);
    await facet(library, 'نقد', COUNT / 3);
  });

  it('selects a range across rows that the screen has never shown', async () => {
    const library = await open();
    await count(library, COUNT);
    await library.click('[data-index="1"] .entry-select');
    await library.evaluate(() =>
      scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }),
    );
    const last = `[data-index="${COUNT - 2}"] .entry-select`;
    await library.waitForElement(last);
    await library.evaluate((last) => {
      const click = new MouseEvent('click', { shiftKey: true, bubbles: true, cancelable: true });
      document.querySelector(last)?.dispatchEvent(click);
    }, last);
    await selected(library, COUNT - 2);
  });

  it.each([
    ['list', 1280],
    ['list', 360],
    ['cards', 1280],
    ['cards', 360],
  ])('draws those on the screen where they belong: %s, %i px wide', async (libraryLayout, width) => {
    const library = await open('', { libraryLayout });
    await library.resize(width, 800);
    await count(library, COUNT);
    await library.evaluate(() =>
      scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' }),
    );
    const drawn = await library.waitFor('rows all over the screen', () => {
      const list = document.querySelector('[data-part="results"]') as HTMLElement;
      const style = getComputedStyle(list);
      const [pitch, columns] = ['--pitch', '--columns'].map((name) =>
        Number.parseFloat(style.getPropertyValue(name)),
      ) as [number, number];
      const start = list.getBoundingClientRect().top;
      const boxes = [...list.children].map((row) => row.getBoundingClientRect());
      if (!boxes[0] || boxes[0].top > 0 || (boxes.at(-1)?.bottom ?? 0) < innerHeight) return null;
      const offsets = boxes.map(({ top }, at) => {
        const index = Number((list.children[at] as HTMLElement).dataset.index);
        return Math.abs(top - start - Math.floor(index / columns) * pitch);
      });
      return { count: boxes.length, astray: Math.max(...offsets) };
    });
    expect(drawn.astray).toBeLessThan(1);
    expect(drawn.count).toBeLessThan(COUNT / 2);
  });

  it('brings the article on the screen that keys lead to', async () => {
    const library = await open();
    await count(library, COUNT);
    await library.type('j'.repeat(COUNT / 2));
    await library.waitFor(
      'it',
      (index) => {
        const box = document
          .querySelector(`[data-current="true"][data-index="${index}"]`)
          ?.getBoundingClientRect();
        return box && box.top > 0 && box.bottom < innerHeight;
      },
      COUNT / 2 - 1,
    );
  });

  it('archives everything at once, and takes that back', async () => {
    const library = await open();
    await library.click('[data-index="0"] .entry-select');
    await library.click('.bulk-bar .link-button');
    await selected(library, COUNT);
    await library.click('.bulk-bar [aria-label="Archive"]');
    await facet(library, 'Archived', COUNT);
    await facet(library, 'Unread', 0);
    await library.click('[data-action="undo"]');
    await facet(library, 'Unread', COUNT);
  });

  it('is worked by keys, which a sheet shows', async () => {
    const library = await open();
    await library.type('?');
    await library.waitForElement('dialog .cheat-sheet kbd');
    await library.press('Escape');
    await library.waitFor('the sheet to go', () => !document.querySelector('dialog'));
    await library.type('jjx');
    await selected(library, 1);
    expect(await library.attribute('[data-selected="true"]', 'data-index')).toBe('1');
    await library.press('Escape');
    await library.waitFor('no selection', () => !document.querySelector('.bulk-bar'));
    await library.type('e');
    await facet(library, 'Archived', 1);
    await library.type('z');
    await facet(library, 'Archived', 0);
    await library.type('f');
    await facet(library, 'Favourites', 1);
    await library.type('z');
    await facet(library, 'Favourites', 0);
    await library.type('/كاتب');
    await library.waitFor('a search', () => new URLSearchParams(location.search).get('q') === 'كاتب');
    await library.press('Escape');
    await library.waitFor('no search', () => !location.search);
    await library.press('Escape');
    await library.type('/zzz');
    await library.waitForElement('main [data-part="message"]');
    // Faster than the list comes back.
    await library.evaluate(() => {
      for (const key of ['Escape', 'Escape', 'j', 'j', 'Enter']) {
        const press = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
        document.activeElement?.dispatchEvent(press);
      }
    });
    await library.waitForElement('[data-part="body"] p');
    expect(await library.text('h1')).toBe('مقال رقم 1');
  });

  it('reminds of a backup, calmly, and is silent when told so', async () => {
    const library = await open();
    expect(await library.text('[data-part="backup-reminder"] p')).toMatch(/no backup/);
    await library.click('[data-part="backup-reminder"] [data-action="not-now"]');
    await library.waitFor('silence', () => !document.querySelector('[data-part="backup-reminder"]'));
    await library.reload();
    await library.waitForElement('[data-article-id]');
    expect(await library.text('[data-part="backup-reminder"]')).toBeNull();
  });

  it('stands still under the pointer, once it is there', async () => {
    const before = await open();
    await before.evaluate(async () => {
      const { runtime } = (globalThis as unknown as Extension).chrome;
      const { articleId: id } = (document.querySelector('[data-index="2"]') as HTMLElement).dataset;
      const edits = [{ id, change: { status: 'reading', progress: 0.4 } }];
      await runtime.sendMessage({ name: 'library/edit', request: { edits } });
      const links = [{ url: 'http://127.0.0.1:1/waiting' }];
      await runtime.sendMessage({ name: 'library/add-links', request: { links } });
    });
    await before.waitForElement('[data-part="queue"]');
    await before.close();

    const library = await room().openOwn('library.html', { load: false });
    await library.evaluate(watchFirstRow);
    await library.waitForElement('[data-part="queue"]');
    await library.waitForElement('.continue');
    await library.evaluate(keepMany, 300, 300);
    await library.waitFor('its texts', () => (globalThis as unknown as Watched).seen.indexing);
    await library.waitFor('the catalog', () => !document.querySelector('[data-part="indexing"]'));
    const seen = await library.evaluate(() => (globalThis as unknown as Watched).seen);
    expect(seen).toEqual({ tops: [expect.any(Number)], shifts: 0, indexing: true });
  });
});
