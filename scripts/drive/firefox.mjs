// @ts-check
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserPath } from '../lib/browsers.mjs';
import { FirefoxInside } from './firefox-inside.mjs';
import { FirefoxView } from './firefox-view.mjs';
import { profileWith } from './profile.mjs';
import { until } from './until.mjs';

/** @typedef {import('./driver').Driver} Driver */
/** @typedef {import('./driver').DrivenExtension} DrivenExtension */

/**
 * Start Firefox with extensions in it. It is driven over WebDriver BiDi, without puppeteer's pages: they know nothing
 * of popups.
 * @param {import('./driver').LaunchOptions} options the extensions need a fixed gecko id
 * @returns {Promise<Driver>}
 */
export async function launchFirefox({ extensions, headless = true, withoutStorage = false }) {
  const manifests = extensions.map(manifestOf);
  const uuids = Object.fromEntries(manifests.map(({ id }) => [id, randomUUID()]));
  const downloads = mkdtempSync(join(tmpdir(), 'warraq-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: browserPath('firefox'),
    headless,
    ...(withoutStorage && { userDataDir: profileWith({ storage: '' }) }),
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify(uuids),
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.panel.shown': true,
      // Without it the popup closes as soon as the window isn't the focused one of the desktop.
      'ui.popup.disable_autohide': true,
    },
  });
  const inside = await FirefoxInside.of(browser);
  for (const path of extensions) await browser.installExtension(path);

  return {
    name: 'firefox',
    downloads,
    extensions: manifests.map((manifest) =>
      extensionOf(inside, manifest, `moz-extension://${uuids[manifest.id]}`),
    ),
    async open(url, { load = true } = {}) {
      const { context } = await inside.send('browsingContext.create', { type: 'tab' });
      const view = new FirefoxView(inside, context);
      if (load) await view.go(url);
      else await inside.send('browsingContext.navigate', { context, url, wait: 'none' });
      return view;
    },
    async tabAt(address) {
      const found = await until(`a tab at ${address}`, async () =>
        (await inside.tabs()).find((tab) => tab.url.startsWith(address)),
      );
      return new FirefoxView(inside, found.context);
    },
    async tabs() {
      return (await inside.tabs()).map((tab) => tab.url);
    },
    setOffline: (offline) => inside.setOffline(offline),
    close: () => browser.close(),
  };
}

/**
 * @param {FirefoxInside} inside
 * @param {Manifest} manifest
 * @param {string} origin
 * @returns {DrivenExtension}
 */
function extensionOf(inside, { id, keyword, shortcuts }, origin) {
  const openedPopup = async () => new FirefoxView(inside, await inside.openedPopup(origin), { popup: true });
  return {
    origin,
    complaints: () => inside.complaints(origin),
    async useShortcut(tab, command) {
      await tab.activate();
      await inside.useShortcut(id, shortcuts[command] ?? '');
    },
    async clickToolbar(tab) {
      await tab.activate();
      await inside.clickToolbar(id);
      return openedPopup();
    },
    openedPopup,
    restBackground: () => inside.restBackground(id),
    async useMenu(tab, selector, entry) {
      await tab.activate();
      await tab.click(selector, 'right');
      await inside.chooseFromMenu(id, entry);
    },
    async searchFromAddressBar(text) {
      await inside.typeInAddressBar(`${keyword} ${text}`);
      await inside.takeSuggestion(text);
    },
    async takeSuggestion(text, suggestion) {
      await inside.typeInAddressBar(`${keyword} ${text}`);
      await inside.takeSuggestion(suggestion);
    },
  };
}

/**
 * @typedef {object} Manifest
 * @property {string} id
 * @property {string} keyword of the address bar
 * @property {Record<string, string>} shortcuts the letter of each, by command
 */

/** @param {string} path of an extension @returns {Manifest} */
function manifestOf(path) {
  const manifest = JSON.parse(readFileSync(join(path, 'manifest.json'), 'utf8'));
  /** @type {[string, { suggested_key?: { default: string } }][]} */
  const commands = Object.entries(manifest.commands ?? {});
  return {
    id: manifest.browser_specific_settings.gecko.id,
    keyword: manifest.omnibox?.keyword ?? '',
    shortcuts: Object.fromEntries(
      commands.map(([name, { suggested_key }]) => [name, suggested_key?.default.at(-1) ?? '']),
    ),
  };
}
