// @ts-check
// Functions that run in Firefox's own window. Each travels as text, so it sees nothing of this module.

/**
 * Click an extension's entry in the panel of extensions.
 * @param {string} id
 * @returns {boolean} whether it was there
 */
export function clickAction(id) {
  const item = `.unified-extensions-item[data-extensionid="${id}"] .unified-extensions-item-action-button`;
  const button = /** @type {HTMLElement | null} */ (document.querySelector(item));
  button?.click();
  return button !== null;
}

/**
 * Run the command of an extension's keyboard shortcut.
 * @param {string} id
 * @param {string} letter of the shortcut
 */
export function runShortcut(id, letter) {
  const keys = `ext-keyset-id-${id.replace(/[^\w-]/g, '_')}`;
  const key = /** @type {any} */ (document.querySelector(`#${keys} key[key="${letter}"]`));
  key.doCommand();
}

/**
 * Put an extension's background to rest, as Firefox does when it has been idle.
 * @param {string} id
 * @returns {Promise<boolean>} whether it rests now
 */
export async function restBackground(id) {
  const { WebExtensionPolicy } = /** @type {any} */ (globalThis);
  const { extension } = WebExtensionPolicy.getByID(id);
  await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return extension.backgroundState === 'stopped';
}

/** @param {string} origin of the extension @returns {boolean} */
export function isPopupOpen(origin) {
  const popup = /** @type {any} */ (document.querySelector('browser[webextension-view-type="popup"]'));
  return (
    popup?.closest('panel')?.state === 'open' && popup.currentURI.spec.startsWith(`${origin}/popup.html`)
  );
}

/**
 * Let WebDriver BiDi find the popup as it finds a tab, so that evaluating, real keys and clicks and screenshots work
 * in it: BiDi looks for a document's `browser` element among the tabs only.
 * @returns {string} id of the popup's browsing context
 */
export function adoptPopup() {
  const { ChromeUtils } = /** @type {any} */ (globalThis);
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const popup = /** @type {any} */ (document.querySelector('browser[webextension-view-type="popup"]'));
  popup.permanentKey ??= {};
  const popupId = NavigableManager.getIdForBrowser(popup);
  const getBrowserById = NavigableManager.getBrowserById.bind(NavigableManager);
  NavigableManager.getBrowserById = (/** @type {string} */ id) => {
    if (id !== popupId) return getBrowserById(id);
    return popup.isConnected ? popup : null;
  };
  return popupId;
}

/**
 * Send every request, those to this machine included, to a proxy that isn't there. Firefox's own offline switch would
 * cut off the remote control as well.
 * @param {boolean} offline
 */
export function setDeadProxy(offline) {
  const { prefs } = /** @type {any} */ (globalThis).Services;
  prefs.setCharPref('network.proxy.http', '127.0.0.1');
  prefs.setIntPref('network.proxy.http_port', 9);
  prefs.setCharPref('network.proxy.no_proxies_on', '');
  prefs.setBoolPref('network.proxy.allow_hijacking_localhost', offline);
  prefs.setIntPref('network.proxy.type', offline ? 1 : 0);
}

/**
 * Errors and warnings that Firefox itself reports of an extension's documents and scripts: uncaught exceptions,
 * refused promises, violations of the CSP.
 * @param {string} origin of the extension
 * @returns {string[]}
 */
export function reportedErrors(origin) {
  const { Ci, Services } = /** @type {any} */ (globalThis);
  /** @type {any[]} */
  const messages = Services.console.getMessageArray();
  // What Firefox says whenever a document closes before its question is answered or refused; no document can prevent it.
  const unanswered = /^Promise (resolved|rejected) after context unloaded/;
  return messages
    .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(origin))
    .filter(({ errorMessage }) => !unanswered.test(errorMessage))
    .map(
      ({ category, errorMessage, sourceName, lineNumber }) =>
        `${category}: ${errorMessage} (${sourceName}:${lineNumber})`,
    );
}
