// @ts-check
import { until } from './until.mjs';
import { View } from './view.mjs';

/** @typedef {import('./firefox-inside.mjs').FirefoxInside} FirefoxInside */

/**
 * Keys as WebDriver writes them (https://www.w3.org/TR/webdriver2/#keyboard-actions).
 * @type {Record<import('./view.mjs').Key, string>}
 */
const KEYS = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  Space: ' ',
  Home: '\uE011',
  End: '\uE010',
  PageDown: '\uE00F',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
};
/** @type {Record<import('./view.mjs').Button, number>} */
const BUTTONS = { left: 0, right: 2 };
const SHIFT = '\uE008';

/** A tab or a popup in Firefox. */
export class FirefoxView extends View {
  /**
   * @param {FirefoxInside} firefox
   * @param {string} context the document's browsing context
   * @param {{ popup?: boolean }} [kind]
   */
  constructor(firefox, context, { popup = false } = {}) {
    /** @param {'key' | 'pointer'} type @param {object[]} actions */
    const perform = async (type, actions) => {
      await firefox.send('input.performActions', { context, actions: [{ type, id: type, actions }] });
    };
    const isOpen = () =>
      firefox.send('browsingContext.getTree', { root: context }).then(
        () => true,
        () => false,
      );
    super({
      evaluate: (expression) => firefox.evaluate(context, expression),
      click: (x, y, button) =>
        perform('pointer', [
          { type: 'pointerMove', x: Math.round(x), y: Math.round(y) },
          { type: 'pointerDown', button: BUTTONS[button] },
          { type: 'pointerUp', button: BUTTONS[button] },
        ]),
      press: (key, shift) =>
        perform('key', shift ? [...down(SHIFT), ...stroke(KEYS[key]), ...up(SHIFT)] : stroke(KEYS[key])),
      type: (text) => perform('key', [...text].flatMap(stroke)),
      async go(url) {
        // Firefox says that going to a page of an extension failed, and goes there.
        await firefox.send('browsingContext.navigate', { context, url, wait: 'complete' }).catch((error) => {
          if (!url.startsWith('moz-extension:')) throw error;
        });
        const arrived = `location.href.startsWith(${JSON.stringify(url)}) && document.readyState === 'complete'`;
        await until(url, () => firefox.evaluate(context, arrived));
      },
      async choose(selector, file) {
        const { result } = await firefox.send('script.evaluate', {
          expression: `document.querySelector(${JSON.stringify(selector)})`,
          target: { context },
          awaitPromise: false,
        });
        await firefox.send('input.setFiles', {
          context,
          element: { sharedId: result.sharedId },
          files: [file],
        });
      },
      async screenshot() {
        const { data } = await firefox.send('browsingContext.captureScreenshot', { context });
        return new Uint8Array(Buffer.from(data, 'base64'));
      },
      async resize(width, height) {
        await firefox.send('browsingContext.setViewport', { context, viewport: { width, height } });
      },
      activate: () => firefox.send('browsingContext.activate', { context }),
      async close() {
        // Only a tab can be closed by command. A popup closes itself, and then can't answer.
        if (popup) await firefox.evaluate(context, 'window.close()').catch(() => {});
        else await firefox.send('browsingContext.close', { context });
      },
      isOpen,
    });
  }
}

/** @param {string} value */
const down = (value) => [{ type: 'keyDown', value }];
/** @param {string} value */
const up = (value) => [{ type: 'keyUp', value }];
/** @param {string} value */
const stroke = (value) => [...down(value), ...up(value)];
