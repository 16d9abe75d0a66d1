import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { libraryHandlers } from '../utils/background/keep';
import { createMenu, type MenuEntry } from '../utils/background/menu';
import { tidy } from '../utils/background/tidy';
import { readHere, saveUnseen } from '../utils/background/unseen';
import { openLibrary } from '../utils/library';
import { answer } from '../utils/messaging';
import { onSettingsChanged } from '../utils/settings';

type Tab = Browser.tabs.Tab | undefined;

export default defineBackground(() => {
  const library = openLibrary();
  const entries: Record<MenuEntry, (tab: Tab) => void> = {
    read: (tab) => readHere(tab),
    save: (tab) => saveUnseen(library, tab),
  };

  answer(libraryHandlers(library));
  browser.contextMenus.onClicked.addListener((info, tab) => entries[info.menuItemId as MenuEntry](tab));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-for-later') saveUnseen(library, tab);
  });
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => {
      createMenu();
      tidy(library);
    });
  }
  onSettingsChanged(createMenu, new AbortController().signal);
});
