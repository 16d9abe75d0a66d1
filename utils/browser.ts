import { type Browser, browser } from 'wxt/browser';
import { Failure } from './failure';
import { type PageReading, type RawReading, settleReading } from './page-reading';

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
  return pageTab(tab);
}

/** @throws Failure `page-gone` where there is no tab, or one without an id, as that of the developer tools */
export function pageTab(tab: Browser.tabs.Tab | undefined): PageTab {
  if (tab?.id === undefined) throw new Failure('page-gone');
  return { id: tab.id, url: tab.url, loading: tab.status === 'loading' };
}

/**
 * Read the article in a tab.
 * @param whenReady true waits until the page's document has been parsed; false reads what is there now
 * @throws Failure where the page can't be read
 */
export async function readPage(tab: PageTab, whenReady = true): Promise<PageReading> {
  const [frame] = await browser.scripting
    .executeScript({
      target: { tabId: tab.id },
      files: [EXTRACT_SCRIPT],
      injectImmediately: !whenReady,
    })
    .catch(async (cause: unknown) => {
      throw await refusal(tab, cause);
    });
  if (!frame?.result) throw new Failure('failed');
  return settleReading(frame.result as RawReading);
}

/**
 * Run a function in the page of a tab, beside the page's own scripts and unseen by them.
 * @param func must stand alone: it is sent as text, without what surrounds it
 * @returns what the function returned, or null where the page can't be reached (any more)
 */
export async function runInPage<A extends unknown[], R>(
  tabId: number,
  func: (...args: A) => Promise<R>,
  ...args: A
): Promise<Awaited<R> | null> {
  const frames = await browser.scripting
    .executeScript({ target: { tabId }, func, args, injectImmediately: true })
    .catch(() => []);
  return frames[0]?.result ?? null;
}

/** Errors with which browsers say that the page went away under the script. */
const GONE = /removed|closed|destroyed|unloaded|no tab with id|invalid tab id|no frame with id/i;

/** Tell from the error and the state of the tab why the browser did not run our script in it. */
async function refusal(tab: PageTab, cause: unknown): Promise<Failure> {
  const message = cause instanceof Error ? cause.message : String(cause);
  const now = await browser.tabs.get(tab.id).catch(() => null);
  if (!now || GONE.test(message) || (tab.url !== undefined && now.url !== undefined && now.url !== tab.url)) {
    return new Failure('page-gone', { cause });
  }
  if (now.status === 'loading') return new Failure('loading', { cause });
  if (/could not load file/i.test(message)) return new Failure('failed', { cause });
  if (/\.pdf($|[?#])/i.test(now.url ?? '')) return new Failure('file', { cause });
  return new Failure('restricted', { cause });
}
