import { signal } from '@preact/signals';
import { activeTab, readPage } from '../../utils/browser';
import { failureKind } from '../../utils/failure';
import type { FailureKind, ReadArticle } from '../../utils/page-reading';

/** Where the popup stands with the page. */
export type Reading =
  | { phase: 'reading' }
  | { phase: 'failed'; failure: FailureKind }
  | { phase: 'ready'; page: ReadArticle; tabId: number; url: string };

export const reading = signal<Reading>({ phase: 'reading' });

/** After this long without an answer from a page that is still loading, the popup says so. */
const PATIENCE_MILLISECONDS = 1200;

/** How many times the page has been asked: only the newest answer counts, and an article always does. */
let asked = 0;

/**
 * Read the page in the active tab and show what comes of it.
 * @param whenReady true waits until the page's document has arrived; false reads what has arrived by now
 */
export async function read(whenReady = true): Promise<void> {
  asked += 1;
  const turn = asked;
  const show = (next: Reading) => {
    const overtaken = turn !== asked || reading.value.phase === 'ready';
    if (next.phase === 'ready' || !overtaken) reading.value = next;
  };
  show({ phase: 'reading' });
  try {
    const tab = await activeTab();
    const patience = tab.loading
      ? setTimeout(() => show({ phase: 'failed', failure: 'loading' }), PATIENCE_MILLISECONDS)
      : undefined;
    try {
      const result = await readPage(tab, whenReady);
      const url = tab.url ?? '';
      if (result.kind === 'article') show({ phase: 'ready', page: result, tabId: tab.id, url });
      else if (whenReady) show({ phase: 'failed', failure: result.failure });
      // What has arrived holds no article yet; the first, patient reading may still answer.
      else show({ phase: 'failed', failure: tab.loading ? 'loading' : result.failure });
    } finally {
      clearTimeout(patience);
    }
  } catch (error) {
    show({ phase: 'failed', failure: failureKind(error) });
  }
}
