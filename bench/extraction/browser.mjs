// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/browsers.mjs';

/** A tab is replaced after this many pages, so that no tool pays for the rubbish of those before. */
const PAGES_A_TAB = 100;

/** As root, in a container, Chromium starts only without its sandbox; it opens nothing but an empty page here. */
const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
];

/**
 * @typedef {(name: string, ...args: unknown[]) => Promise<unknown>} Call calls a function of the script in the browser's page
 */

/**
 * Starts one browser with a script in its page, whose functions can be called.
 * @param {string} entry the script, from this folder; it makes its functions global
 * @param {object} [options]
 * @param {import('esbuild').Plugin[]} [options.plugins] what is put in the place of some of its modules
 * @param {(call: Call) => Promise<void>} [options.warmUp] what is called in every fresh tab before all else
 * @returns {Promise<{ version: string, show: (html: string, url: string) => Promise<void>, call: Call, close: () => Promise<void> }>}
 */
export async function startBrowser(entry, { plugins = [], warmUp } = {}) {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROME_PATH to its program.');
  const script = await bundle(entry, plugins);
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: FLAGS });
  const freshTab = async () => {
    const tab = await browser.newPage();
    await tab.evaluate(script);
    await warmUp?.((name, ...args) => callIn(tab, name, args));
    return tab;
  };
  let tab = await freshTab();
  let pages = 0;
  return {
    version: await browser.version(),
    /** Open a page in a tab of its own, at its address, without network and scripts; the next call finds it there. */
    async show(html, url) {
      await tab.close();
      tab = await browser.newPage();
      await tab.setJavaScriptEnabled(false);
      await tab.setRequestInterception(true);
      const main = tab.mainFrame();
      tab.on('request', (request) =>
        request.isNavigationRequest() && request.frame() === main
          ? request.respond({ contentType: 'text/html; charset=utf-8', body: html })
          : request.abort(),
      );
      await tab.goto(url, { waitUntil: 'domcontentloaded' });
      await tab.evaluate(script);
      pages = 0;
    },
    async call(name, ...args) {
      if (++pages % PAGES_A_TAB === 0) {
        await tab.close();
        tab = await freshTab();
      }
      return await callIn(tab, name, args);
    },
    close: () => browser.close(),
  };
}

/**
 * @param {import('puppeteer-core').Page} tab
 * @param {string} name
 * @param {unknown[]} args
 * @returns {Promise<unknown>}
 */
function callIn(tab, name, args) {
  return tab.evaluate((called, given) => /** @type {any} */ (globalThis)[called](...given), name, args);
}

/** @param {string} entry @param {import('esbuild').Plugin[]} plugins @returns {Promise<string>} one script */
async function bundle(entry, plugins) {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL(entry, import.meta.url))],
    bundle: true,
    plugins,
    format: 'iife',
    // Not lowered: some targets would turn every pattern with \p{…} into one that is compiled again at each use.
    target: 'esnext',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
