// @ts-check
import { View } from './view.mjs';

/** A tab or a popup in Chromium. */
export class ChromiumView extends View {
  /** @param {import('puppeteer-core').Page} page */
  constructor(page) {
    super({
      evaluate: async (expression) => /** @type {string | undefined} */ (await page.evaluate(expression)),
      click: (x, y, button) => unlessClosed(page.mouse.click(x, y, { button })),
      async press(key, shift) {
        if (shift) await page.keyboard.down('Shift');
        await unlessClosed(page.keyboard.press(key));
        if (shift) await page.keyboard.up('Shift');
      },
      type: (text) => page.keyboard.type(text),
      go: async (url) => void (await page.goto(url)),
      async choose(selector, file) {
        const input = await page.$(selector);
        await /** @type {import('puppeteer-core').ElementHandle<HTMLInputElement>} */ (input).uploadFile(
          file,
        );
      },
      screenshot: () => page.screenshot(),
      resize: (width, height) => page.setViewport({ width, height }),
      activate: () => page.bringToFront(),
      async close() {
        // Page.close leaves a popup standing; and a document that closes itself can't answer.
        await page.evaluate(() => window.close()).catch(() => {});
        if (!page.isClosed()) await page.close().catch(() => {});
      },
      isOpen: async () => !page.isClosed(),
    });
    this.page = page;
  }
}

/**
 * What a click or a key does may close the popup before the button or key is let go.
 * @param {Promise<void>} input
 */
function unlessClosed(input) {
  return input.catch((error) => {
    if (error?.name !== 'TargetCloseError') throw error;
  });
}
