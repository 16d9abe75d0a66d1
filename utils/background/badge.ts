import { browser } from 'wxt/browser';
import type { FailureKind } from '../page-reading';
import { readSettings } from '../settings';
import { textsFor } from '../texts';

/** Long enough to be seen, shorter than a stopped service worker; a page that is left clears it by itself. */
const SHOWN_MILLISECONDS = 8000;

/** Say on the toolbar button of a tab that something was saved. */
export async function showSaved(
  tabId: number,
  text: 'badge.saved' | 'badge.link' | 'badge.linkWaiting',
): Promise<void> {
  const { t } = await textsFor((await readSettings()).language, ['background']);
  await show(tabId, '✓', '#1a7f37', t(text));
  setTimeout(() => clear(tabId), SHOWN_MILLISECONDS);
}

/** Say on the toolbar button why the page in a tab was not saved; stays until the page is left or saved. */
export async function showFailed(tabId: number, failure: FailureKind): Promise<void> {
  const { t } = await textsFor((await readSettings()).language, ['background', 'failures']);
  await show(tabId, '!', '#b3261e', t('badge.failed', { reason: t(`failure.${failure}.message`) }));
}

async function show(tabId: number, text: string, color: string, title: string): Promise<void> {
  await touch(() =>
    Promise.all([
      browser.action.setBadgeBackgroundColor({ tabId, color }),
      browser.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
    ]),
  );
}

async function clear(tabId: number): Promise<void> {
  const title = browser.runtime.getManifest().action?.default_title ?? '';
  await touch(() =>
    Promise.all([
      browser.action.setBadgeText({ tabId, text: '' }),
      browser.action.setTitle({ tabId, title }),
    ]),
  );
}

/** A tab that was closed has no button to write on, and nobody who looks at it. */
async function touch(button: () => Promise<unknown>): Promise<void> {
  await button().catch(() => undefined);
}
