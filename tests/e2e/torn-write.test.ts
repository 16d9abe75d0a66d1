import { afterAll, expect, it } from 'vitest';
import { MortalBrowser } from './lib/crash';
import { checkLibrary } from './lib/crash-check';

/** Less than what one of the articles below takes. */
const CUT = 500;

const browser = new MortalBrowser();

afterAll(() => browser.close());

it('keeps the library where a write was cut in the middle, and the browser is killed once more', async () => {
  for (const round of [1, 2, 3]) {
    const page = await browser.start();
    await page.evaluate(save, `kept-${round}`);
    await page.evaluate(save, `last-${round}`);
    await browser.kill();
    if (round < 3) browser.cutLastWrite(CUT);
  }
  const page = await browser.start();
  const { urls, broken } = await page.evaluate(checkLibrary, 'كلمة');
  expect(broken).toEqual([]);
  const names = urls.map((url) => url.split('/').at(-1));
  expect(names).toEqual(expect.arrayContaining(['kept-1', 'kept-2', 'kept-3', 'last-3']));
});

/** Runs in a page of the extension: keep an article, and wait until the background says that it is kept. */
async function save(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
  };
  const article = {
    ...{ url: `https://site.example/${name}`, title: name, byline: null, siteName: null },
    ...{ publishedAt: null, lang: 'ar', dir: 'rtl', excerpt: '', leadImage: null, wordCount: 1000 },
    html: `<p>${name} ${'كلمة '.repeat(1000)}</p>`,
  };
  const { ok } = await chrome.runtime.sendMessage({
    name: 'library/save',
    request: { article, tabId: null },
  });
  if (!ok) throw new Error(`${name} was not kept`);
}
