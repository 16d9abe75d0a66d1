import type { BrowserName } from '../lib/browsers.mjs';
import type { View } from './view.mjs';

/** A browser under remote control, with extensions in it. The same for Chromium and Firefox. */
export interface Driver {
  name: BrowserName;
  /** The folder that downloads go to. */
  downloads: string;
  /** In the order in which they were asked for. */
  extensions: DrivenExtension[];
  /** Open a tab. `load: false` doesn't wait until the page has loaded. */
  open(url: string, options?: { load?: boolean }): Promise<View>;
  /** Wait for the tab, opened by whomever, whose address begins so. */
  tabAt(address: string): Promise<View>;
  /** Addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** Cut every page off from the network, this machine included. */
  setOffline(offline: boolean): Promise<void>;
  close(): Promise<void>;
}

export interface DrivenExtension {
  /** `chrome-extension://…` or `moz-extension://…`, without a slash at the end. */
  origin: string;
  /** A real click on the toolbar button, which grants activeTab; resolves with the popup. */
  clickToolbar(tab: View): Promise<View>;
  /**
   * Use a keyboard shortcut on a tab. Firefox is given the shortcut's own command. No protocol reaches Chromium's
   * shortcuts: there, a toolbar click grants activeTab, as the shortcut would, and the worker is sent the event.
   */
  useShortcut(tab: View, command: string): Promise<void>;
  /**
   * Send the background an event of the browser's own interface that no protocol reaches, such as
   * `omnibox.onInputEntered`; the active tab is its last argument. Chromium only.
   */
  fire?(event: string, ...args: unknown[]): Promise<void>;
  /** Errors and warnings that the extension's own documents and worker have written to the console so far. */
  complaints(): Promise<string[]>;
}

export interface LaunchOptions {
  /** Full paths of unpacked extensions. */
  extensions: string[];
  headless?: boolean;
  /** The browser refuses to open any database, as it does with a damaged profile. */
  withoutStorage?: boolean;
}
