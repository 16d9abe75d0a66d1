import { expect, it } from 'vitest';
import type { View } from '../../scripts/drive/view.mjs';
import { inEachBrowser } from './lib/room';

const BUTTON = '[data-action="back-to-top"]';

inEachBrowser('Back to top', (room) => {
  const PLACES: [string, () => Promise<View>][] = [
    ['the popup', () => room().read('/ar/scroll')],
    ['a tab', () => openInTab()],
  ];

  async function openInTab(): Promise<View> {
    const popup = await room().read('/ar/scroll');
    await popup.click('[data-action="open-reader"]');
    const tab = await room().ownTab('reader.html');
    await tab.waitForElement('[data-part="body"] p');
    return tab;
  }

  it.each(PLACES)(
    'in %s: absent at the top, there after a screen, leads to the title, comes back',
    async (_place, open) => {
      const view = await open();
      await waitUntilShown(view, false);

      for (const _time of [1, 2]) {
        await scrollTo(view, 1.5);
        await waitUntilShown(view, true);
        await view.click(BUTTON);
        await view.waitFor('the top', () => scrollY === 0);
        expect(await view.evaluate(() => document.activeElement?.getAttribute('data-part'))).toBe('title');
        await waitUntilShown(view, false);
      }
    },
  );

  it('is absent before about one screen has been read', async () => {
    const popup = await room().read('/ar/scroll');
    await scrollTo(popup, 0.5);
    await popup.waitFor('the scroll', () => scrollY > 0);
    await waitUntilShown(popup, false);
  });

  it('is a button with a name, and can be used by keyboard', async () => {
    const popup = await room().read('/ar/scroll');
    await scrollTo(popup, 2);
    await waitUntilShown(popup, true);
    const button = await popup.evaluate((selector) => {
      const element = document.querySelector<HTMLElement>(selector);
      element?.focus();
      return { tag: element?.localName, name: element?.getAttribute('aria-label') };
    }, BUTTON);
    expect(button).toEqual({ tag: 'button', name: expect.stringMatching(/\p{L}/u) });
    await popup.press('Enter');
    await popup.waitFor('the top', () => scrollY === 0);
  });

  it('stands at the inline end and never covers the last line', async () => {
    const popup = await room().read('/ar/scroll');
    await scrollTo(popup, 2);
    await waitUntilShown(popup, true);
    // Images arrive on the way and move the end: it is measured in the moment in which it is reached.
    const boxes = await popup.waitFor(
      'the very end',
      (selector) => {
        const { scrollHeight, clientHeight, dir } = document.documentElement;
        window.scrollTo({ top: scrollHeight, behavior: 'instant' });
        const isEnd = scrollY + clientHeight >= scrollHeight - 1;
        if (!isEnd || [...document.images].some(({ complete }) => !complete)) return null;
        const button = document.querySelector(selector)?.getBoundingClientRect();
        const last = [...document.querySelectorAll('[data-part="body"] p')].at(-1)?.getBoundingClientRect();
        const side = button && button.left < innerWidth / 2 ? 'left' : 'right';
        const end = dir === 'rtl' ? 'left' : 'right';
        return button && last && { top: button.top, side, end, lastLine: last.bottom };
      },
      BUTTON,
    );
    expect(boxes.side).toBe(boxes.end);
    expect(boxes.lastLine).toBeLessThanOrEqual(boxes.top);
  });
});

function scrollTo(view: View, screens: number) {
  return view.evaluate(
    (screens) => window.scrollTo({ top: screens * innerHeight, behavior: 'instant' }),
    screens,
  );
}

/** Shown or gone for the eye, for the pointer and for the keyboard alike. */
function waitUntilShown(view: View, shown: boolean) {
  return view.waitFor(
    `the button to be ${shown ? 'there' : 'gone'}`,
    (selector, shown) => {
      const button = document.querySelector(selector);
      const visible = button?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) ?? false;
      return visible === shown;
    },
    BUTTON,
    shown,
  );
}
