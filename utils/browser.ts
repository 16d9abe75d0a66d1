import { browser } from 'wxt/browser';
import { Failure } from './failure';
import type { PageReading } from './page-reading';

/** A tab as far as Warraq needs to know it. */
export interface PageTab {
  id: number;
  /** Known only while activeTab is granted. */
  url: string | undefined;
  loading: boolean;
}

const EXTRACT_SCRIPT = '/content-scripts/extract.js';

/** The tab that the reader looks at. @throws Failure `page-gone` where the window has none */
export async function activeTab(): Promise<PageTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Failure('page-gone');
  return { id: tab.id, url: tab.url, loading: tab.status === 'loading' };
}

/**
 * Read the article in a tab.
 * @param whenReady true waits until the page's document has been parsed; false reads what is there now
 * @throws Failure where the page can't be read
 */
export async function readPage(tab: PageTab, whenReady = true): Promise<PageReading> {
  try {
    const [frame] = await browser.scripting.executeScript({
      target: { tabId: tab.id },
      files: [EXTRACT_SCRIPT],
      injectImmediately: !whenReady,
    });
    if (frame?.result) return frame.result as PageReading;
    throw new Failure('failed');
  } catch (error) {
    throw error instanceof Failure ? error : await refusal(tab, error);
  }
}

/** Tell from the state of the tab why the browser refused to run a script in it. */
async function refusal(tab: PageTab, cause: unknown): Promise<Failure> {
  const now = await browser.tabs.get(tab.id).catch(() => null);
  if (!now || (tab.url !== undefined && now.url !== tab.url)) return new Failure('page-gone', { cause });
  if (/\.pdf($|[?#])/i.test(tab.url ?? '')) return new Failure('file', { cause });
  return new Failure('restricted', { cause });
}
