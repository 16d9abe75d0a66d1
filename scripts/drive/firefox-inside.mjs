// @ts-check
import { chooseSuggestion, clickMenuEntry, isMenuOpen, pressEnter, typeKeys } from './firefox-interface.mjs';
import {
  adoptPopup,
  clickAction,
  isPopupOpen,
  reportedErrors,
  restBackground,
  runShortcut,
  setDeadProxy,
} from './firefox-internals.mjs';
import { until } from './until.mjs';

/** @typedef {{ type: string, level: string, text: string, stackTrace?: { callFrames: { url: string }[] } }} LogEntry */

/**
 * A running Firefox: WebDriver BiDi for documents, and Firefox's own window for what BiDi does not offer. The latter
 * leans on Firefox's internals (checked with 153 ESR), all of which stand in firefox-internals.mjs and firefox-interface.mjs.
 */
export class FirefoxInside {
  /** @param {{ send(method: string, params: object): Promise<{ result: any }> }} connection @param {string} window */
  constructor(connection, window) {
    this.connection = connection;
    this.window = window;
    /** @type {LogEntry[]} */
    this.log = [];
  }

  /** @param {import('puppeteer-core').Browser} browser launched with --remote-allow-system-access */
  static async of(browser) {
    const { connection } = /** @type {any} */ (browser);
    const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
    const window = result.contexts.find(
      (/** @type {{ url: string }} */ { url }) => url === 'chrome://browser/content/browser.xhtml',
    );
    const inside = new FirefoxInside(connection, window.context);
    connection.on('log.entryAdded', (/** @type {LogEntry} */ entry) => inside.log.push(entry));
    await inside.send('session.subscribe', { events: ['log.entryAdded'] });
    return inside;
  }

  /**
   * One command of WebDriver BiDi.
   * @param {string} method
   * @param {object} params
   * @returns {Promise<any>}
   */
  async send(method, params) {
    return (await this.connection.send(method, params)).result;
  }

  /**
   * Value of an expression, or of its promise, in a document.
   * @param {string} context
   * @param {string} expression
   * @returns {Promise<any>}
   * @throws where the expression throws
   */
  async evaluate(context, expression) {
    const answer = await this.send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value;
  }

  /**
   * Run a function in the browser's own window.
   * @template {unknown[]} A
   * @template T
   * @param {(...args: A) => T} inside
   * @param {A} args
   * @returns {Promise<Awaited<T>>}
   */
  async run(inside, ...args) {
    const call = `(${inside})(...${JSON.stringify(args)})`;
    const text = await this.evaluate(
      this.window,
      `Promise.resolve(${call}).then((value) => JSON.stringify(value))`,
    );
    return JSON.parse(text ?? 'null');
  }

  /** @returns {Promise<{ context: string, url: string }[]>} */
  async tabs() {
    return (await this.send('browsingContext.getTree', {})).contexts;
  }

  /** Click an extension's button. @param {string} id */
  async clickToolbar(id) {
    await this.run(() => document.getElementById('unified-extensions-button')?.click());
    await until('the extension in the toolbar', () => this.run(clickAction, id));
  }

  /**
   * Make the popup that an extension opens a browsing context like those of tabs.
   * @param {string} origin
   * @returns {Promise<string>} the popup's browsing context
   */
  async openedPopup(origin) {
    await until('the popup', () => this.run(isPopupOpen, origin));
    return this.run(adoptPopup);
  }

  /** Click an extension's entry of the context menu that is being opened. @param {string} id @param {string} entry */
  async chooseFromMenu(id, entry) {
    await until('the context menu', () => this.run(isMenuOpen));
    await this.run(clickMenuEntry, id, entry);
  }

  /** @param {string} text */
  typeInAddressBar(text) {
    return this.run(typeKeys, text);
  }

  /** Go where the address bar suggests, once it does. @param {string} said what the suggestion says */
  async takeSuggestion(said) {
    await until(`a suggestion of ${said}`, () => this.run(chooseSuggestion, said));
    await this.run(pressEnter);
  }

  /** @param {string} id @param {string} letter */
  useShortcut(id, letter) {
    return this.run(runShortcut, id, letter);
  }

  /** @param {string} id */
  async restBackground(id) {
    await until('the background to rest', () => this.run(restBackground, id));
  }

  /** @param {boolean} offline */
  setOffline(offline) {
    return this.run(setDeadProxy, offline);
  }

  /**
   * What an extension's documents wrote with `console` and what Firefox reported of them. (What its background wrote
   * with `console` is not heard: no protocol passes it on.)
   * @param {string} origin
   * @returns {Promise<string[]>}
   */
  async complaints(origin) {
    const logged = this.log
      .filter(({ type, level }) => type === 'console' && (level === 'error' || level === 'warn'))
      .map(({ level, text, stackTrace }) => ({
        text: `${level}: ${text}`,
        from: stackTrace?.callFrames[0]?.url,
      }))
      .filter(({ from }) => from?.startsWith(origin));
    return [
      ...(await this.run(reportedErrors, origin)),
      ...logged.map(({ text, from }) => `${text} (${from})`),
    ];
  }
}
