// @ts-check
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { ARTICLE_PATH, demoSite } from '../../demo/site.mjs';
import { launch } from '../drive/launch.mjs';
import { until } from '../drive/until.mjs';
import { ROOT } from './command.mjs';
import { serve } from './serve.mjs';

/**
 * Open a page, click Warraq's toolbar button and tell what the popup shows. With a screen the browser stays open until
 * it is closed by hand; without one it leaves a screenshot.
 * @param {import('./browsers.mjs').BrowserName} name
 * @param {string} [address] the demonstration article where none is given
 * @returns {Promise<boolean>} whether an article was read
 */
export async function readInBrowser(name, address) {
  const headless = !hasScreen();
  const site = await serve(demoSite);
  const browser = await launch(name, { headless });
  try {
    const tab = await browser.open(address ?? site.origin + ARTICLE_PATH);
    const popup = await browser.warraq.clickToolbar(tab);
    await popup.waitFor('the popup to be done', () => document.documentElement.dataset.state !== 'loading');
    const shown = await popup.evaluate(whatIsShown);
    console.log(`\n${describe(shown)}\n`);
    if (headless) {
      const file = join(ROOT, '.work', 'start.png');
      await mkdir(join(ROOT, '.work'), { recursive: true });
      await popup.screenshot(file);
      console.log(`There is no screen here, so this is all. A picture of the popup: ${file}`);
    } else {
      console.log('Close the browser window to end this.');
      await until('the window to be closed', async () => (await browser.tabs()).length === 0, Infinity).catch(
        () => {},
      );
    }
    return shown.state === 'ready';
  } finally {
    await browser.close().catch(() => {});
    await site.close();
  }
}

/** Runs in the popup. */
function whatIsShown() {
  /** @param {string} selector */
  const text = (selector) => document.querySelector(selector)?.textContent?.trim() ?? '';
  // Paragraphs run into each other in a text content.
  const body = document
    .querySelector('[data-part="body"]')
    ?.innerHTML.replace(/<\/?(p|li|h\d|t[dh]|br)\b[^>]*>/g, ' ');
  const words = body?.replace(/<[^>]+>/g, '').match(/\S*[\p{L}\p{N}]\S*/gu) ?? [];
  return {
    state: document.documentElement.dataset.state,
    message: text('[data-part="message"]'),
    title: text('[data-part="title"]'),
    site: text('.article-site'),
    facts: [...document.querySelectorAll('.article-facts li')].map((item) => item.textContent?.trim()),
    direction: document.querySelector('[data-part="article"]')?.getAttribute('dir'),
    words: words.length,
    paragraph: text('[data-part="body"] p'),
  };
}

/** @param {ReturnType<typeof whatIsShown>} shown */
function describe({ state, message, title, site, facts, direction, words, paragraph }) {
  if (state !== 'ready') return `Warraq read no article here. It says: ${message}`;
  return [
    title,
    [site, ...facts].filter(Boolean).join(' · '),
    `${words} words, ${direction === 'rtl' ? 'right to left' : 'left to right'}`,
    '',
    paragraph,
  ].join('\n');
}

/** Whether a window can be shown: macOS and Windows always can, Linux where a display is named. */
function hasScreen() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}
