// @ts-check
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { chromiumFlags } from '../../scripts/drive/chromium-flags.mjs';
import { browserPath } from '../../scripts/lib/browsers.mjs';

/** @typedef {import('./in-page').Bench} Bench */
/** @typedef {import('puppeteer-core').Browser} Browser */

/** Building fifty thousand of anything takes its time. */
const PATIENCE_MILLISECONDS = 3_600_000;

/** @type {Record<string, string>} */
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };

/**
 * Serve a folder to this machine only.
 * @param {string} folder
 * @returns {Promise<{ url: string, close: () => void }>}
 */
export async function serve(folder) {
  const server = createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname.slice(1) || 'index.html';
    try {
      const body = readFileSync(join(folder, name));
      response.writeHead(200, { 'content-type': TYPES[extname(name)] ?? 'text/plain' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => server.listen(8731, '127.0.0.1', () => resolve(null)));
  return { url: 'http://127.0.0.1:8731/', close: () => server.close() };
}

/**
 * Run something in a browser of its own, with a profile that lasts: what it finds on the disk is all that it has.
 * @template T
 * @param {string} profile
 * @param {string} url
 * @param {(page: BenchPage) => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inFreshBrowser(profile, url, work) {
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless: true,
    pipe: true,
    userDataDir: profile,
    protocolTimeout: PATIENCE_MILLISECONDS,
    args: chromiumFlags(),
  });
  try {
    const page = await browser.newPage();
    await page.goto(url);
    await page.waitForFunction(() => 'bench' in globalThis);
    return await work({
      call: (name, ...args) =>
        page.evaluate(
          (method, given) => /** @type {any} */ (globalThis).bench[method](...given),
          name,
          /** @type {any[]} */ (args),
        ),
      memory: () => memoryOf(browser),
    });
  } finally {
    await browser.close();
  }
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
