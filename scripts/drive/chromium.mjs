// @ts-check
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../lib/browsers.mjs';
import { complaintsOf } from './chromium-console.mjs';
import { chromiumFlags } from './chromium-flags.mjs';
import { ChromiumView } from './chromium-view.mjs';
import { profileWith } from './profile.mjs';
import { until } from './until.mjs';

/** @typedef {import('./driver').Driver} Driver */
/** @typedef {import('./driver').DrivenExtension} DrivenExtension */
/** @typedef {import('./view.mjs').View} View */

/**
 * Start Chromium with extensions in it.
 * @param {import('./driver').LaunchOptions} options
 * @returns {Promise<Driver>}
 */
export async function launchChromium({ extensions, headless = true, withoutStorage = false }) {
  const downloads = mkdtempSync(join(tmpdir(), 'warraq-downloads-'));
  const browser = await puppeteer.launch({
    executablePath: browserPath('chromium'),
    headless,
    userDataDir: profileWith({
      // Not by the protocol, which gives every download a name of its own.
      [join('Default', 'Preferences')]: JSON.stringify({ download: { default_directory: downloads } }),
      ...(withoutStorage && { [join('Default', 'IndexedDB')]: '' }),
    }),
    // Extensions can only be installed through a pipe; without the null viewport the popup is emulated at 800 px.
    pipe: true,
    enableExtensions: true,
    // Scrollbars take room from the popup on most machines: a test without them proves little about its width.
    ignoreDefaultArgs: ['--hide-scrollbars'],
    defaultViewport: null,
    args: [...chromiumFlags(), '--enable-unsafe-extension-debugging'],
  });
  let offline = false;

  /** @param {import('puppeteer-core').Page} page */
  const viewOf = async (page) => {
    await page.setOfflineMode(offline);
    return new ChromiumView(page);
  };

  return {
    name: 'chromium',
    downloads,
    extensions: await Promise.all(extensions.map((path) => install(browser, path, viewOf))),
    async open(url, { load = true } = {}) {
      const page = await browser.newPage();
      const view = await viewOf(page);
      const loaded = page.goto(url);
      if (load) await loaded;
      else {
        loaded.catch(() => {});
        await until(url, () => page.url() === url);
      }
      return view;
    },
    async tabAt(address) {
      const target = await browser.waitForTarget(
        (found) => found.type() === 'page' && found.url().startsWith(address),
      );
      return viewOf(await target.asPage());
    },
    async tabs() {
      return (await browser.pages()).map((page) => page.url());
    },
    async setOffline(now) {
      offline = now;
      for (const page of await browser.pages()) await page.setOfflineMode(now);
    },
    close: () => browser.close(),
  };
}

/**
 * @param {import('puppeteer-core').Browser} browser
 * @param {string} path
 * @param {(page: import('puppeteer-core').Page) => Promise<ChromiumView>} viewOf
 * @returns {Promise<DrivenExtension>}
 */
async function install(browser, path, viewOf) {
  const id = await browser.installExtension(path);
  const origin = `chrome-extension://${id}`;
  const extension = await until('the extension', async () => (await browser.extensions()).get(id));
  const complaints = complaintsOf(browser, origin);
  /** @param {(target: import('puppeteer-core').Target) => boolean} [isNew] */
  const popup = async (isNew = () => true) => {
    const isPopup = (/** @type {import('puppeteer-core').Target} */ target) =>
      target.url().startsWith(`${origin}/popup.html`) && isNew(target);
    return viewOf(await (await browser.waitForTarget(isPopup)).asPage());
  };
  /** @param {View} tab */
  const clickToolbar = async (tab) => {
    if (!(tab instanceof ChromiumView)) throw new TypeError('This tab is in another browser');
    await tab.activate();
    // The same document may stand in a tab: the popup is the one that was not there before.
    const before = new Set(browser.targets());
    const opened = popup((target) => !before.has(target));
    await tab.page.triggerExtensionAction(extension);
    return opened;
  };
  /** @param {{ type: string, url: string }} target */
  const isWorker = ({ type, url }) => type === 'service_worker' && url.startsWith(origin);
  /**
   * Run one of the functions below in the worker, until it returns something truthy.
   * @template {unknown[]} A
   * @template T
   * @param {(...args: A) => T} inside
   * @param {A} args
   */
  const inWorker = (inside, ...args) =>
    // The worker that stands there may just be ending, and another one be about to start.
    until('the worker', async () => {
      const target = browser.targets().find((found) => isWorker({ type: found.type(), url: found.url() }));
      // Not puppeteer's own worker: it remembers one that has ended.
      const session = await target?.createCDPSession();
      const expression = `(${inside})(...${JSON.stringify(args)})`;
      const answer = await session?.send('Runtime.evaluate', { expression, awaitPromise: true });
      await session?.detach();
      return /** @type {Awaited<T> | undefined} */ (answer?.result.value);
    });
  return {
    origin,
    clickToolbar,
    complaints: async () => complaints,
    async useShortcut(tab, command) {
      await (await clickToolbar(tab)).close();
      await inWorker(dispatch, 'commands.onCommand', command);
    },
    async useMenu(tab, selector, entry) {
      const linkUrl = await tab.evaluate(
        (over) => document.querySelector(over)?.closest('a')?.href,
        selector,
      );
      await tab.activate();
      await inWorker(dispatch, 'contextMenus.onClicked', { menuItemId: entry, linkUrl });
    },
    openedPopup: () => popup(),
    async restBackground() {
      const control = await browser.target().createCDPSession();
      await until('the background to rest', async () => {
        const { targetInfos } = await control.send('Target.getTargets');
        const worker = targetInfos.find(isWorker);
        if (worker) await control.send('Target.closeTarget', { targetId: worker.targetId });
        return !worker;
      });
      await control.detach();
    },
    async searchFromAddressBar(text) {
      await inWorker(dispatch, 'omnibox.onInputEntered', text, 'currentTab');
    },
    async takeSuggestion(text, suggestion) {
      const content = await inWorker(suggested, text, suggestion);
      await inWorker(dispatch, 'omnibox.onInputEntered', content, 'currentTab');
    },
  };
}

/**
 * Runs in the extension's worker: send it an event of the browser's own interface. The active tab is the last argument.
 * @param {string} event @param {unknown[]} args
 */
async function dispatch(event, ...args) {
  const { chrome } = /** @type {any} */ (globalThis);
  const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
  const [namespace = '', name = ''] = event.split('.');
  chrome[namespace][name].dispatch(...args, tab);
  return true;
}

/**
 * Runs in the extension's worker.
 * @param {string} text typed behind the keyword @param {string} said what a suggestion must say
 * @returns {Promise<string | undefined>} the content of that suggestion
 */
async function suggested(text, said) {
  const { chrome } = /** @type {any} */ (globalThis);
  /** @type {{ content: string, description: string }[]} */
  const all = await new Promise((resolve) => chrome.omnibox.onInputChanged.dispatch(text, resolve));
  return all.find(({ description }) => description.includes(said))?.content;
}
