import { expect, it } from 'vitest';
import { until } from '../../scripts/drive/until.mjs';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';

inEachBrowser('Appearance', (room) => {
  async function openPanel(view: View): Promise<void> {
    await view.waitForElement('[data-part="body"] p');
    await view.click('[data-action="appearance"]');
  }

  it('changes the theme at once, everywhere, and keeps it', async () => {
    const popup = await room().read('/ar/theme');
    const paper = () => popup.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    await openPanel(popup);
    const papers = new Set<string>();
    for (const theme of ['light', 'sepia', 'dark']) {
      await popup.click(`label:has([name="theme"][value="${theme}"])`);
      await popup.waitFor(theme, (theme) => document.documentElement.dataset.theme === theme, theme);
      papers.add(await paper());
    }
    expect(papers.size).toBe(3);
    await popup.close();
    const library = await room().openOwn('library.html');
    await library.waitFor('the theme', () => document.documentElement.dataset.theme === 'dark');
  });

  it('changes the size of the text', async () => {
    const popup = await room().read('/ar/size');
    const before = await popup.waitFor('the text', textSize);
    await openPanel(popup);
    await popup.click('[data-action="larger"]');
    await until('larger text', async () => (await popup.evaluate(textSize)) > before);
    await popup.click('[data-action="smaller"]');
    await until('the text as before', async () => (await popup.evaluate(textSize)) === before);
  });

  it('speaks the other language after a change in the settings, on pages that are open as well', async () => {
    const library = await room().openOwn('library.html');
    await room().setSettings({ language: 'ar' });
    await library.waitFor(
      'Arabic',
      () => document.documentElement.lang === 'ar' && document.documentElement.dir === 'rtl',
    );
    await room().setSettings({ language: 'en' });
    await library.waitFor(
      'English',
      () => document.documentElement.lang === 'en' && document.documentElement.dir === 'ltr',
    );
  });

  it.each([
    ['ar', 'right'],
    ['en', 'left'],
  ] as const)('shows how far one has read, from the side where %s begins', async (language, side) => {
    const popup = await room().read(`/${language}/progress`);
    await popup.evaluate(() =>
      window.scrollTo({ top: document.documentElement.scrollHeight / 2, behavior: 'instant' }),
    );
    const line = await popup.waitFor('the line', () => {
      const bar = document.querySelector('.reading-progress');
      const filled = bar?.firstElementChild?.getBoundingClientRect();
      const whole = bar?.getBoundingClientRect();
      if (!filled || !whole || filled.width < whole.width / 4) return null;
      return {
        left: filled.left - whole.left,
        right: whole.right - filled.right,
        width: filled.width / whole.width,
      };
    });
    expect(line[side]).toBeCloseTo(0, 0);
    expect(line.width).toBeLessThan(0.9);
  });
});

/** Runs in a page of ours: size of the article's text, in CSS pixels. */
function textSize(): number {
  const text = document.querySelector('[data-part="body"] p');
  return text ? Number.parseFloat(getComputedStyle(text).fontSize) : 0;
}
