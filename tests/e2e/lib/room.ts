import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../../scripts/drive/launch.mjs';
import type { View } from '../../../scripts/drive/view.mjs';
import { startSite } from '../site/site';

type Browser = Awaited<ReturnType<typeof launch>>;
type Site = Awaited<ReturnType<typeof startSite>>;
type BrowserName = Browser['name'];

/** What the tests use of the extension's own API. */
interface Extension {
  chrome: { storage: { local: { set(items: object): Promise<void> } } };
}

/** A browser with Warraq in it and a site to read, for the tests of one file. */
export class Room {
  #opened: View[] = [];

  constructor(
    readonly browser: Browser,
    readonly site: Site,
  ) {}

  /** Open a page of the test site, or any address. */
  async open(address: string, options?: { load?: boolean }): Promise<View> {
    const url = address.startsWith('/') ? this.site.origin + address : address;
    return this.#remember(await this.browser.open(url, options));
  }

  /** Open a page of the extension in a tab. */
  openOwn(page: string, options?: { load?: boolean }): Promise<View> {
    return this.open(`${this.browser.warraq.origin}/${page}`, options);
  }

  /** Wait for the tab that somebody else opens on a page of the extension. */
  async ownTab(page: string): Promise<View> {
    return this.#remember(await this.browser.tabAt(`${this.browser.warraq.origin}/${page}`));
  }

  /** Click the toolbar button on a tab. */
  async clickToolbar(tab: View): Promise<View> {
    return this.#remember(await this.browser.warraq.clickToolbar(tab));
  }

  /** Wait for the popup that the extension opens by itself. */
  async openedPopup(): Promise<View> {
    return this.#remember(await this.browser.warraq.openedPopup());
  }

  /** Open a page, click the toolbar button on it and wait until the popup has come to a result. */
  async read(address: string): Promise<View> {
    const popup = await this.clickToolbar(await this.open(address));
    await settled(popup);
    return popup;
  }

  /** Change the settings, as another page of the extension would. */
  async setSettings(settings: object): Promise<void> {
    const page = await this.openOwn('options.html');
    await page.evaluate((settings) => {
      // Firefox knows this API under the name `chrome` as well.
      return (globalThis as unknown as Extension).chrome.storage.local.set({ settings });
    }, settings);
    await page.close();
  }

  async closeAll(): Promise<void> {
    for (const view of this.#opened.splice(0).reverse()) {
      if (await view.isOpen()) await view.close();
    }
  }

  #remember(view: View): View {
    this.#opened.push(view);
    return view;
  }
}

/** State of a page of ours, once it is done loading. */
export function settled(view: View): Promise<string> {
  return view.waitFor('the page to be done', () => {
    const { state } = document.documentElement.dataset;
    return state === 'loading' ? null : state;
  }) as Promise<string>;
}

/** What Firefox notes of every page that is left while it reads its library: nothing is lost by it. */
const LEFT_WHILE_READING = /IndexedDB transaction .* aborted due to page navigation/;

interface Options {
  /** Complaints that a suite's own pages must cause, such as a request to a host that isn't there. */
  expectedComplaints?: RegExp;
  withoutStorage?: boolean;
  /** The optional permission is granted. */
  withAccess?: boolean;
}

/** Run tests in every browser, in a profile of their own; at the end nothing may be left in the console. */
export function inEachBrowser(
  title: string,
  define: (room: () => Room) => void,
  options: Options = {},
): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${title} (%s)`, (name) => {
    let room: Room | undefined;
    const current = () => {
      if (!room) throw new Error('The browser has not started');
      return room;
    };

    beforeAll(async () => {
      room = new Room(
        await launch(name, {
          withoutStorage: options.withoutStorage ?? false,
          withAccess: options.withAccess ?? false,
        }),
        await startSite(),
      );
    });
    afterEach(() => room?.closeAll());
    afterAll(async () => {
      await room?.browser.close();
      await room?.site.close();
    });

    define(current);

    it('leaves nothing in the console', async () => {
      const complaints = await current().browser.warraq.complaints();
      const unexpected = complaints.filter(
        (complaint) => !LEFT_WHILE_READING.test(complaint) && !options.expectedComplaints?.test(complaint),
      );
      expect(unexpected).toEqual([]);
    });
  });
}
