// @ts-check
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { findBrowser } from '../../scripts/lib/browsers.mjs';

/** @typedef {import('./in-page').Outcome} Outcome */
/** @typedef {import('./in-page').ToolName} ToolName */

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
 * Starts one browser that runs the tools.
 * @returns {Promise<{ version: string, run: (source: string, url: string, tools: ToolName[], repeat: number) => Promise<Record<string, Outcome>>, close: () => Promise<void> }>}
 */
export async function startBrowser() {
  const executablePath = findBrowser('chromium');
  if (!executablePath) throw new Error('No Chromium found: install one, or set CHROME_PATH to its program.');
  const script = await bundle();
  const browser = await puppeteer.launch({ executablePath, headless: true, pipe: true, args: FLAGS });
  const freshTab = async () => {
    const tab = await browser.newPage();
    await tab.evaluate(script);
    return tab;
  };
  let tab = await freshTab();
  let pages = 0;
  return {
    version: await browser.version(),
    async run(source, url, tools, repeat) {
      if (++pages % PAGES_A_TAB === 0) {
        await tab.close();
        tab = await freshTab();
      }
      return await tab.evaluate(
        (...args) => /** @type {any} */ (globalThis).runTools(...args),
        source,
        url,
        tools,
        repeat,
      );
    },
    close: () => browser.close(),
  };
}

/** @returns {Promise<string>} in-page.ts with the tools in it */
async function bundle() {
  const { outputFiles } = await build({
    entryPoints: [fileURLToPath(new URL('./in-page.ts', import.meta.url))],
    bundle: true,
    format: 'iife',
    // Not lowered: some targets would turn every pattern with \p{…} into one that is compiled again at each use.
    target: 'esnext',
    charset: 'utf8',
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
