import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser, settled } from './lib/room';

/** What these tests use of the extension's own API. */
interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<{ ok: boolean }> } };
}

/** Save, edit and keep the same things as the other window, as fast as it can. @returns how often that failed */
function fight(window: View, name: string): Promise<number> {
  return window.evaluate(async (name) => {
    const { chrome } = globalThis as unknown as Extension;
    const send = (message: string, request: object) =>
      chrome.runtime.sendMessage({ name: message, request }) as Promise<{
        ok: boolean;
        value: { id: string };
      }>;
    const article = (n: number) => ({
      ...{ url: 'https://x.example/both', title: `${name} ${n}`, byline: null, siteName: null },
      ...{ publishedAt: null, lang: 'ar', dir: 'rtl', excerpt: '', leadImage: null, wordCount: 1 },
      html: `<p>${name} ${n}</p>`,
    });
    const answers = await Promise.all(
      Array.from({ length: 12 }, async (_, n) => {
        const { value } = await send('library/save', { article: article(n), tabId: null });
        const edits = [{ id: value.id, change: { tags: [name], progress: n / 12 } }];
        const links = [{ url: `https://x.example/link/${n}` }];
        return Promise.all([send('library/edit', { edits }), send('library/add-links', { links })]);
      }),
    );
    return answers.flat().filter(({ ok }) => !ok).length;
  }, name);
}

inEachBrowser('Two windows at once', (room) => {
  it('never fight: nothing fails, nothing is doubled, and both show the same', async () => {
    const windows = [await room().openOwn('library.html'), await room().openOwn('library.html')] as const;
    for (const window of windows) await settled(window);
    const failures = await Promise.all(windows.map((window, n) => fight(window, `window${n}`)));
    expect(failures).toEqual([0, 0]);
    for (const window of windows) {
      await window.activate();
      const counts = await window.waitFor('the article and the links that wait', () => {
        const digits = (selector: string) =>
          document.querySelector(selector)?.textContent?.replace(/\D/g, '');
        const shown = `${digits('.library-count')} and ${digits('[data-part="queue"] .amount')}`;
        return shown === '1 and 12' && shown;
      });
      expect(counts).toBe('1 and 12');
    }
  });
});
