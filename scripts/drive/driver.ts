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
   * Choose an entry of the context menu over an element of a tab. Firefox's menu is opened by the right button and
   * clicked. No protocol reaches Chromium's: there the worker is sent the event, which grants no activeTab, so that the
   * extension needs access to the page.
   */
  useMenu(tab: View, selector: string, entry: string): Promise<void>;
  /** Wait for the popup that the extension opens by itself. */
  openedPopup(): Promise<View>;
  /**
   * Put the background to rest, as the browser does when it has had nothing to do for half a minute. To be called when
   * nothing is asked of it: what it leaves unanswered starts it anew.
   */
  restBackground(): Promise<void>;
  /**
   * Take what the address bar offers for a text behind the extension's keyword: the search for it. Firefox's is typed
   * into; Chromium's, which no protocol reaches, is passed over, and the worker is sent the event.
   */
  searchFromAddressBar(text: string): Promise<void>;
  /** The same with the suggestion that says something, once it is there. */
  takeSuggestion(text: string, suggestion: string): Promise<void>;
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
