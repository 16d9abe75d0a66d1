// @ts-check
// The address bar and the context menu of Firefox's own window. Each function runs there and travels as text, so it sees
// nothing of this module.

/** @returns {boolean} whether the context menu of pages stands open */
export function isMenuOpen() {
  return /** @type {any} */ (document.getElementById('contentAreaContextMenu')).state === 'open';
}

/**
 * Click an extension's entry in the open context menu; where it has several, they stand in a menu of their own.
 * @param {string} extension id
 * @param {string} entry id
 */
export async function clickMenuEntry(extension, entry) {
  const id = `${extension.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}-menuitem-_${entry}`;
  const item = /** @type {any} */ (document.getElementById(id));
  if (!item) throw new Error(`The context menu has no ${entry}`);
  const popup = item.closest('menupopup');
  if (popup.state !== 'open') {
    const shown = new Promise((resolve) => popup.addEventListener('popupshown', resolve, { once: true }));
    item.closest('menu').openMenu(true);
    await shown;
  }
  popup.activateItem(item);
}

/**
 * Type a text in the address bar, in the place of what is there.
 * @param {string} text
 */
export function typeKeys(text) {
  const { Components, gURLBar } = /** @type {any} */ (globalThis);
  gURLBar.focus();
  gURLBar.select();
  const processor = Components.classes['@mozilla.org/text-input-processor;1'];
  const keyboard = processor.createInstance(Components.interfaces.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  for (const key of text) {
    const stroke = new KeyboardEvent('', { key });
    keyboard.keydown(stroke);
    keyboard.keyup(stroke);
  }
}

/**
 * Move to the suggestion of the address bar that says something.
 * @param {string} said
 * @returns {boolean} whether it is there
 */
export function chooseSuggestion(said) {
  const { gURLBar } = /** @type {any} */ (globalThis);
  const rows = [.../** @type {Iterable<any>} */ (document.querySelectorAll('.urlbarView-row'))];
  const row = rows.find(({ textContent, result }) => result?.payload.keyword && textContent.includes(said));
  if (!gURLBar.view.isOpen || !row) return false;
  gURLBar.view.selectedRowIndex = rows.indexOf(row);
  return true;
}

export function pressEnter() {
  const { Components } = /** @type {any} */ (globalThis);
  const processor = Components.classes['@mozilla.org/text-input-processor;1'];
  const keyboard = processor.createInstance(Components.interfaces.nsITextInputProcessor);
  keyboard.beginInputTransactionForTests(window);
  const stroke = new KeyboardEvent('', { key: 'Enter', code: 'Enter', keyCode: 13 });
  keyboard.keydown(stroke);
  keyboard.keyup(stroke);
}
