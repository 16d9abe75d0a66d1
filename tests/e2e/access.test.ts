import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES = ['ar', 'en'] as const;
const THEMES = ['light', 'sepia', 'dark'] as const;
const LOOKS = LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ language, theme })));
const WIDTHS = [320, 400, 480] as const;
const FITS = { 320: 0, 400: 0, 480: 0 };

const ARTICLE = {
  ...{ url: 'https://x.example/access', title: 'مقال محفوظ', byline: 'كاتبة', siteName: 'موقع' },
  ...{ publishedAt: null, lang: 'ar', dir: 'rtl', excerpt: 'نصّ المقال', leadImage: null, wordCount: 200 },
  html: `<h2>عنوان</h2><p>${'نصّ المقال '.repeat(100)}<a href="https://x.example/">رابط</a></p>`,
};

/** What the tests use of the extension's own API. */
interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<{ value: { id: string } }> } };
}

inEachBrowser('Access', (room) => {
  /** The kept article's reader and the library need something to show. @returns its id */
  async function keepOne(): Promise<string> {
    const library = await room().openOwn('library.html');
    return library.evaluate(async (article) => {
      const { chrome } = globalThis as unknown as Extension;
      const request = { article, tabId: null };
      return (await chrome.runtime.sendMessage({ name: 'library/save', request })).value.id;
    }, ARTICLE);
  }

  /** A view that is open already takes another look by itself. */
  async function faultsIn(view: View, { language, theme }: (typeof LOOKS)[number]): Promise<string[]> {
    await view.waitFor(
      `${language}, ${theme}`,
      (lang, look) =>
        document.documentElement.lang === lang && document.documentElement.dataset.theme === look,
      language,
      theme,
    );
    expect(await view.attribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    return faults(view);
  }

  it('has no fault that axe finds, in any language and theme', { timeout: 180_000 }, async () => {
    const id = await keepOne();
    // With all that the popup may have to say: something is selected, and the article goes on elsewhere.
    const page = await room().open('/in-parts');
    await page.evaluate(() => getSelection()?.selectAllChildren(document.body));
    const file = await room().open('/paper.pdf');
    const tabs = {
      library: await room().openOwn('library.html'),
      reader: await room().openOwn(`reader.html?id=${id}`),
      options: await room().openOwn('options.html'),
    };
    await tabs.library.waitForElement('[data-article-id]');
    await tabs.reader.waitForElement('[data-part="body"] p');
    for (const look of LOOKS) {
      await room().setSettings(look);
      const found: Record<string, string[]> = {};
      for (const [name, tab] of Object.entries(tabs)) {
        await tab.activate();
        found[name] = await faultsIn(tab, look);
      }
      const popup = await room().clickToolbar(page);
      await popup.waitForElement('[data-part="selection"]');
      await popup.waitForElement('[data-part="continuation"]');
      found.popup = await faultsIn(popup, look);
      await popup.click('[data-action="appearance"]');
      found.appearance = await faults(popup);
      await popup.close();
      const failed = await room().clickToolbar(file);
      await failed.waitForElement('[data-part="message"]');
      found.failed = await faultsIn(failed, look);
      await failed.close();
      expect({ ...look, ...found }).toEqual({
        ...look,
        ...{ library: [], reader: [], options: [], popup: [], appearance: [], failed: [] },
      });
    }
  });

  it('reaches every control of the popup by keyboard, in order, with a visible focus', async () => {
    const popup = await room().read('/ar/keyboard');
    const reached: string[] = [];
    for (let presses = 0; presses < 4; presses += 1) {
      await popup.press('Tab');
      const focus = await popup.evaluate(() => {
        const element = document.activeElement;
        if (!element) return null;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
        return {
          action: element.getAttribute('data-action') ?? element.localName,
          visible: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) || boxShadow !== 'none',
        };
      });
      expect(focus).toMatchObject({ visible: true });
      reached.push(focus?.action ?? '');
    }
    expect(reached).toEqual(['save', 'appearance', 'open-reader', 'open-library']);
  });

  it('saves, and opens the library, by keyboard alone', async () => {
    const popup = await room().read('/ar/by-keyboard');
    await popup.press('Tab');
    await popup.press('Space');
    await popup.waitFor(
      'saved',
      () => document.querySelector('[data-action="save"]')?.getAttribute('aria-pressed') === 'true',
    );
    for (const _control of ['appearance', 'open-reader', 'open-library']) await popup.press('Tab');
    await popup.press('Enter');
    const library = await room().ownTab('library.html');
    await library.waitForElement('[data-article-id]');
  });

  it('never scrolls sideways, however narrow', async () => {
    await keepOne();
    const tab = await room().openOwn('library.html');
    await tab.waitForElement('[data-article-id]');
    const found = { library: await overflows(tab), reader: {}, options: {} };
    await tab.click('[data-article-id] a');
    await tab.waitForElement('[data-part="body"] p');
    found.reader = await overflows(tab);
    await tab.go(`${room().browser.warraq.origin}/options.html`);
    await tab.waitForElement('main');
    found.options = await overflows(tab);
    expect(found).toEqual({ library: FITS, reader: FITS, options: FITS });
  });
});

/** What axe finds, as one line for each rule that is broken. */
async function faults(view: View): Promise<string[]> {
  // Evaluated by the browser's debugger, which the page's CSP does not bind.
  await view.controls.evaluate(`globalThis.axe ?? (() => { ${AXE} })(); undefined`);
  return view.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    await Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => {})));
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 120)} ${failureSummary}`).join('; ')}`,
    );
  });
}

/** By how many pixels the page is wider than its window, at each width. */
async function overflows(view: View): Promise<Record<number, number>> {
  const found: Record<number, number> = {};
  for (const width of WIDTHS) {
    await view.resize(width, 700);
    await view.waitFor(`${width} pixels`, (wanted) => innerWidth === wanted, width);
    found[width] = await view.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
  }
  return found;
}
