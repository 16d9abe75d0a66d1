import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGES = ['ar', 'en'] as const;
const THEMES = ['light', 'sepia', 'dark'] as const;
const LOOKS = LANGUAGES.flatMap((language) => THEMES.map((theme) => ({ language, theme })));

inEachBrowser('Access', (room) => {
  /** The kept article's reader and the library need something to show. */
  async function keepOne(): Promise<void> {
    const popup = await room().read('/ar/access');
    const pressed = () =>
      document.querySelector('[data-action="save"]')?.getAttribute('aria-pressed') === 'true';
    await popup.waitFor(
      'the button',
      () => document.querySelector('[data-action="save"]')?.getAttribute('aria-disabled') !== 'true',
    );
    if (!(await popup.evaluate(pressed))) await popup.click('[data-action="save"]');
    await popup.waitFor('saved', pressed);
    await popup.close();
  }

  it.each(LOOKS)('has no fault that axe finds: $language, $theme', async ({ language, theme }) => {
    await keepOne();
    await room().setSettings({ language, theme });
    const popup = await room().read('/ar/access');
    expect(await popup.attribute('html', 'lang')).toBe(language);
    expect(await popup.attribute('html', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    expect(await faults(popup)).toEqual([]);
    await popup.click('[data-action="appearance"]');
    expect(await faults(popup)).toEqual([]);
    await popup.close();

    const failed = await room().read('/paper.pdf');
    expect(await faults(failed)).toEqual([]);
    await failed.close();

    const library = await room().openOwn('library.html');
    await library.waitForElement('[data-article-id]');
    expect(await faults(library)).toEqual([]);
    await library.click('[data-article-id] a');
    await library.waitForElement('[data-part="body"] p');
    expect(await faults(library)).toEqual([]);

    const options = await room().openOwn('options.html');
    await options.waitForElement('main');
    expect(await faults(options)).toEqual([]);
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

  it.each([320, 400, 480])('never scrolls sideways at %d pixels', async (width) => {
    await keepOne();
    const library = await room().openOwn('library.html');
    await library.resize(width, 700);
    await library.waitForElement('[data-article-id]');
    expect(await overflow(library)).toBe(0);
    await library.click('[data-article-id] a');
    await library.waitForElement('[data-part="body"] p');
    expect(await overflow(library)).toBe(0);
    await library.go(`${room().browser.warraq.origin}/options.html`);
    await library.waitForElement('main');
    expect(await overflow(library)).toBe(0);
  });
});

/** What axe finds, as one line for each rule that is broken. */
async function faults(view: View): Promise<string[]> {
  // Evaluated by the browser's debugger, which the page's CSP does not bind.
  await view.controls.evaluate(`${AXE}; undefined`);
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

/** By how many pixels the page is wider than its window. */
function overflow(view: View): Promise<number> {
  return view.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}
