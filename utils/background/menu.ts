import { browser } from 'wxt/browser';
import { inTurn } from '../library/in-turn';
import { readSettings } from '../settings';
import { textsFor } from '../texts';

/** The entries of the context menu: of the page, and of a link in it. */
export type MenuEntry = 'read' | 'save' | 'link';

const SITES = ['http://*/*', 'https://*/*'];

type Entry = Parameters<typeof browser.contextMenus.create>[0];

const alone = inTurn();

/** (Re)make the context menu's entries in the interface's language. Browsers remember them until the next time. */
export function createMenu(): Promise<void> {
  return alone(async () => {
    const { t } = await textsFor((await readSettings()).language, ['background']);
    await browser.contextMenus.removeAll();
    const page: Pick<Entry, 'contexts' | 'documentUrlPatterns'> = {
      contexts: ['page', 'selection'],
      documentUrlPatterns: [...SITES, 'file:///*'],
    };
    const entries: Record<MenuEntry, Entry> = {
      read: { title: t('menu.read'), ...page },
      save: { title: t('menu.save'), ...page },
      link: { title: t('menu.link'), contexts: ['link'], targetUrlPatterns: SITES },
    };
    for (const [id, entry] of Object.entries(entries)) {
      browser.contextMenus.create({ id, ...entry });
    }
  });
}
