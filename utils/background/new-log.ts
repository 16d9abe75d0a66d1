import { browser } from 'wxt/browser';
import { settled } from '../library/request';

/** Session storage ends with the browser, as a log's being safe to go on with does. */
const KEY = 'new-log';

/** Stands for nothing: it is there to be deleted. */
const DATABASE = 'warraq-new-log';

/**
 * Once in a run of the browser, let Chromium write what comes next into a new log.
 *
 * Chromium keeps IndexedDB in LevelDB, whose log it continues at every start, even where the last record is only half
 * there because the browser was killed, or the power failed, amid a write. What is appended to such a log makes all of
 * it unreadable, and at the start after that Chromium deletes the database: the whole library
 * (https://github.com/google/leveldb/issues/1287). Deleting an IndexedDB database, even an empty one, makes LevelDB
 * put its log away and begin another, half a record or not.
 *
 * Never fails: whoever writes next learns from that whether storage works.
 */
export async function beginNewLog(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  try {
    const { [KEY]: begun } = await browser.storage.session.get<Record<string, boolean>>(KEY);
    if (begun) return;
    (await settled(indexedDB.open(DATABASE))).close();
    await settled(indexedDB.deleteDatabase(DATABASE));
    await browser.storage.session.set({ [KEY]: true });
  } catch {
    // Tried again at the next wake of the background.
  }
}
