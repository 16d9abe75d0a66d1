import { type Browser, browser } from 'wxt/browser';
import { hasAccess } from '../access';
import type { Article } from '../article';
import { pageTab, readPage } from '../browser';
import { keepDraft } from '../draft';
import { Failure, failureKind } from '../failure';
import type { Library } from '../library';
import type { Link } from '../library/links';
import { draftReaderPage, openPage } from '../pages';
import { showFailed, showSaved } from './badge';
import { keep } from './keep';
import type { Queue } from './queue';
import { addLinks } from './queue-handlers';

type Tab = Browser.tabs.Tab | undefined;

/** Save the page in a tab without the popup; the toolbar button says how it went. */
export async function saveUnseen(library: Library, queue: Queue, tab: Tab): Promise<void> {
  await withArticle(tab, async (article, tabId) => {
    await keep(library, queue, article, tabId);
    await showSaved(tabId, 'badge.saved');
  });
}

/** Keep a link of the page in a tab, to be fetched by and by; the toolbar button says that it is kept. */
export async function saveLinkUnseen(library: Library, queue: Queue, link: Link, tab: Tab): Promise<void> {
  const { id } = pageTab(tab);
  try {
    await addLinks(library, queue, [link]);
    await showSaved(id, (await hasAccess()) ? 'badge.link' : 'badge.linkWaiting');
  } catch (error) {
    await showFailed(id, failureKind(error));
  }
}

/**
 * Read the page in a tab: in the popup, or in a reader tab where the browser opens no popup by itself. To be called
 * straight from the reader's click, without which Firefox opens none.
 */
export async function readHere(tab: Tab): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    await withArticle(tab, async (article, tabId) => {
      await openPage(draftReaderPage(await keepDraft(article, tabId)));
    });
  }
}

/** Read the article in a tab and do something with it; the toolbar button says where that fails. */
async function withArticle(tab: Tab, use: (article: Article, tabId: number) => Promise<void>): Promise<void> {
  const page = pageTab(tab);
  try {
    const reading = await readPage(page);
    if (reading.kind === 'failure') throw new Failure(reading.failure);
    await use(reading.article, page.id);
  } catch (error) {
    await showFailed(page.id, failureKind(error));
  }
}
