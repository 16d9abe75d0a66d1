// @ts-check
import { join } from 'node:path';
import { SHELF, shelfPath } from '../../demo/shelf.mjs';
import { ARTICLE_PATH, demoSite } from '../../demo/site.mjs';
import { launch } from '../drive/launch.mjs';
import { serve } from './serve.mjs';

const LANGUAGES = ['ar', 'en'];
const THEMES = ['light', 'sepia', 'dark'];
/** @type {Record<string, [number, number]>} */
const SIZES = { narrow: [360, 740], wide: [1280, 860] };
const PAGES = ['library', 'reader', 'options'];

/** Takes pictures of Warraq in Chromium, with a few articles in its library. */
export class Studio {
  /**
   * @param {Awaited<ReturnType<typeof launch>>} browser
   * @param {Awaited<ReturnType<typeof serve>>} site
   * @param {string} folder where the pictures go
   */
  constructor(browser, site, folder) {
    this.browser = browser;
    this.site = site;
    this.folder = folder;
  }

  /** @param {string} folder */
  static async open(folder) {
    return new Studio(await launch('chromium'), await serve(demoSite), folder);
  }

  async close() {
    await this.browser.close();
    await this.site.close();
  }

  /** The popup on the demonstration article, as README shows it. */
  async portrait() {
    await this.setSettings({ language: 'ar', theme: 'light' });
    await this.takePopup('popup');
  }

  /** Every page, in every look. */
  async album() {
    await this.takeEmptyLibrary();
    for (const index of SHELF.keys()) await this.keep(shelfPath(index));
    await this.keep(ARTICLE_PATH);
    for (const language of LANGUAGES) {
      for (const theme of THEMES) {
        await this.setSettings({ language, theme });
        await this.takePopup(`popup-${language}-${theme}`);
        for (const page of PAGES) {
          for (const size of Object.keys(SIZES))
            await this.takePage(page, size, `${page}-${language}-${theme}-${size}`);
        }
      }
    }
  }

  /** @param {object} settings */
  async setSettings(settings) {
    const page = await this.browser.open(this.address('options.html'));
    await page.evaluate(
      (settings) => /** @type {any} */ (globalThis).chrome.storage.local.set({ settings }),
      settings,
    );
    await page.close();
  }

  /** @param {string} path of a page on the demonstration site */
  async openPopup(path) {
    const tab = await this.browser.open(this.site.origin + path);
    const popup = await this.browser.warraq.clickToolbar(tab);
    await popup.waitForElement('[data-part="body"] p');
    return { tab, popup };
  }

  /** @param {string} path */
  async keep(path) {
    const { tab, popup } = await this.openPopup(path);
    await popup.click('[data-action="save"]');
    await popup.waitForElement('[data-action="save"][aria-pressed="true"]');
    await popup.close();
    await tab.close();
  }

  /** @param {string} name */
  async takePopup(name) {
    const { tab, popup } = await this.openPopup(ARTICLE_PATH);
    await this.take(popup, name);
    await popup.close();
    await tab.close();
  }

  async takeEmptyLibrary() {
    await this.setSettings({ language: 'ar', theme: 'light' });
    const view = await this.browser.open(this.address('library.html'));
    await view.waitForElement('[data-part="message"]');
    await this.take(view, 'library-empty');
    await view.close();
  }

  /** @param {string} page @param {string} size @param {string} name */
  async takePage(page, size, name) {
    const [width, height] = SIZES[size] ?? [0, 0];
    const view = await this.browser.open(this.address(page === 'reader' ? 'library.html' : `${page}.html`));
    await view.resize(width, height);
    if (page === 'reader') {
      await view.click('[data-article-id] a');
      await view.waitForElement('[data-part="body"] p');
    }
    await view.waitForElement('main');
    await this.take(view, name);
    await view.close();
  }

  /** @param {import('../drive/view.mjs').View} view @param {string} name */
  async take(view, name) {
    await view.waitFor('images, fonts and animations', async () => {
      await document.fonts.ready;
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)));
      return [...document.images].every(({ complete, loading }) => complete || loading === 'lazy');
    });
    await view.screenshot(join(this.folder, `${name}.png`));
  }

  /** @param {string} page of the extension */
  address(page) {
    return `${this.browser.warraq.origin}/${page}`;
  }
}
