import { type Browser, browser } from 'wxt/browser';
import { hasAccess } from '../access';
import { type PageTab, pageTab, readPage } from '../browser';
import { keepDraft } from '../draft';
import { Failure, failureKind } from '../failure';
import type { Library } from '../library';
import type { Link } from '../library/links';
import type { ReadArticle } from '../page-reading';
import { draftReaderPage, openPage } from '../pages';
import { nextPart } from '../parts';
import { showFailed, showSaved } from './badge';
import { withParts } from './fetch-parts';
import { keep } from './keep';
import type { Queue } from './queue';
import { addLinks } from './queue-handlers';

type Tab = Browser.tabs.Tab | undefined;

/** Save the page in a tab without the popup; the toolbar button says how it went. */
export async function saveUnseen(library: Library, queue: Queue, tab: Tab): Promise<void> {
  await withArticle(tab, async (reading, { id, url = reading.article.url }) => {
    await keep(library, queue, reading.article, id);
    await showSaved(id, 'badge.saved');
    // What follows on other pages takes its time; what is on this one is safe by now.
    const whole = await withParts(reading, url, new AbortController().signal);
    if (whole !== reading.article) await keep(library, queue, whole, id);
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
    await withArticle(tab, async ({ article, links }, { id, url = article.url }) => {
      await openPage(draftReaderPage(await keepDraft(article, id, nextPart(links, url))));
    });
  }
}

/** Read the article in a tab and do something with it; the toolbar button says where that fails. */
async function withArticle(
  tab: Tab,
  use: (reading: ReadArticle, page: PageTab) => Promise<void>,
): Promise<void> {
  const page = pageTab(tab);
  try {
    const reading = await readPage(page);
    if (reading.kind === 'failure') throw new Failure(reading.failure);
    await use(reading, page);
  } catch (error) {
    await showFailed(page.id, failureKind(error));
  }
}
