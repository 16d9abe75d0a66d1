import { browser } from 'wxt/browser';
import { inTurn } from '../library/in-turn';
import { readSettings } from '../settings';
import { textsFor } from '../texts';

/** The entries of the page's context menu. */
export type MenuEntry = 'read' | 'save';

const alone = inTurn();

/** (Re)make the context menu's entries in the interface's language. Browsers remember them until the next time. */
export function createMenu(): Promise<void> {
  return alone(async () => {
    const { t } = textsFor((await readSettings()).language);
    await browser.contextMenus.removeAll();
    const entries: Record<MenuEntry, string> = { read: t('menu.read'), save: t('menu.save') };
    for (const [id, title] of Object.entries(entries)) {
      browser.contextMenus.create({
        id,
        title,
        contexts: ['page', 'selection'],
        documentUrlPatterns: ['http://*/*', 'https://*/*', 'file:///*'],
      });
    }
  });
}
