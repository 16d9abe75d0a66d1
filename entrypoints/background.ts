import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { onAccessGranted } from '../utils/access';
import { answer, answerLeft } from '../utils/answering';
import { BACKUP_ALARM, backUpIfDue, scheduleBackup } from '../utils/background/backup';
import { libraryHandlers } from '../utils/background/keep';
import { createMenu, type MenuEntry } from '../utils/background/menu';
import { beginNewLog } from '../utils/background/new-log';
import { startOmnibox } from '../utils/background/omnibox';
import { ALARM, Queue } from '../utils/background/queue';
import { tidy } from '../utils/background/tidy';
import { readHere, saveLinkUnseen, saveUnseen } from '../utils/background/unseen';
import { openLibrary } from '../utils/library';
import { onSettingsChanged } from '../utils/settings';

type Tab = Browser.tabs.Tab | undefined;
/** Firefox tells what a link says; Chrome does not. */
type Clicked = Browser.contextMenus.OnClickData & { linkText?: string };

export default defineBackground(() => {
  const library = openLibrary(undefined, beginNewLog());
  const queue = new Queue(library);
  const always = new AbortController().signal;
  const entries: Record<MenuEntry, (tab: Tab, clicked: Clicked) => void> = {
    read: (tab) => readHere(tab),
    save: (tab) => saveUnseen(library, queue, tab),
    link: (tab, { linkUrl = '', linkText }) =>
      saveLinkUnseen(library, queue, { url: linkUrl, title: linkText }, tab),
  };
  // Where the library can't be opened, whoever wants to read or save is told; here the next wake tries again.
  const resume = () => queue.resume().catch(() => undefined);

  const handlers = libraryHandlers(library, queue);
  answer(handlers);
  answerLeft(handlers);
  startOmnibox();
  browser.contextMenus.onClicked.addListener((info, tab) => entries[info.menuItemId as MenuEntry](tab, info));
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'save-for-later') saveUnseen(library, queue, tab);
  });
  for (const event of [browser.runtime.onInstalled, browser.runtime.onStartup]) {
    event.addListener(() => {
      createMenu();
      resume();
      tidy(library);
      scheduleBackup();
    });
  }
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) resume();
    if (name === BACKUP_ALARM) backUpIfDue();
  });
  onAccessGranted(() => queue.retryForbidden().catch(() => undefined), always);
  onSettingsChanged(createMenu, always);
  onSettingsChanged(scheduleBackup, always);
});
