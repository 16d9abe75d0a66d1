// @ts-check
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../../scripts/drive/chromium-flags.mjs';
import { browserPath } from '../../scripts/lib/browsers.mjs';

/** @typedef {import('./in-page').Bench} Bench */
/** @typedef {import('./extension.mjs').BenchExtension} BenchExtension */
/** @typedef {import('puppeteer-core').Browser} Browser */

/** Building fifty thousand of anything takes its time. */
const PATIENCE_MILLISECONDS = 3_600_000;

/**
 * Run something in a browser of its own, with a profile that lasts: what it finds on the disk is all that it has.
 * @template T
 * @param {string} profile
 * @param {BenchExtension} extension
 * @param {(browser: Browser, origin: string) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inFreshBrowser(profile, extension, work) {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: profile,
    protocolTimeout: PATIENCE_MILLISECONDS,
    args: [...chromiumFlags(), '--enable-unsafe-extension-debugging'],
  });
  try {
    const id = await browser.installExtension(extension.folder);
    return await work(browser, `chrome-extension://${id}`);
  } finally {
    await browser.close();
  }
}

/**
 * The same on the bench's own page, without the extension's background.
 * @template T
 * @param {string} profile
 * @param {BenchExtension} extension
 * @param {(page: BenchPage) => Promise<T>} work
 * @returns {Promise<T>}
 */
export function onBenchPage(profile, extension, work) {
  extension.setBackground(false);
  return inFreshBrowser(profile, extension, async (browser, origin) => {
    const page = await browser.newPage();
    await page.goto(`${origin}/bench.html`);
    await page.waitForFunction(() => 'bench' in globalThis);
    return work({
      call: (name, ...args) =>
        page.evaluate(
          (method, given) => /** @type {any} */ (globalThis).bench[method](...given),
          name,
          /** @type {any[]} */ (args),
        ),
      memory: () => memoryOf(browser),
    });
  });
}

/**
 * @typedef {object} BenchPage
 * @property {<N extends keyof Bench>(name: N, ...args: Parameters<Bench[N]>) => Promise<Awaited<ReturnType<Bench[N]>>>} call
 * @property {() => Promise<number>} memory bytes that the pages' processes have for themselves
 */

/**
 * Bytes that belong to the browser's page processes alone, after a collection of garbage (Linux).
 * @param {Browser} browser
 */
async function memoryOf(browser) {
  for (const target of browser.targets()) {
    const session = await target.createCDPSession().catch(() => null);
    await session?.send('HeapProfiler.collectGarbage').catch(() => null);
    await session?.detach().catch(() => null);
  }
  const session = await browser.target().createCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))
    .flatMap((rollup) => [...rollup.matchAll(/^Private_\w+:\s+(\d+) kB/gm)])
    .reduce((sum, [, kilobytes]) => sum + Number(kilobytes) * 1024, 0);
}
