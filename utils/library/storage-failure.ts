import { Failure } from '../failure';
import { takeAbortReason } from './steady-indexeddb';

/** With less than this left, a failed write is put down to it: a disk is full for a browser before its last byte. */
const FULL_BYTES = 16 * 1024 * 1024;

/**
 * Which of the storage failures an error of PouchDB or IndexedDB is. Quotas make a `QuotaExceededError`; where the
 * disk itself is full, Firefox makes the same, but Chrome a `DataError: Failed to write blobs (IOError)` or an
 * `UnknownError` (seen in Chromium 156), so the room that is left is asked for.
 */
export async function storageFailure(error: unknown): Promise<Failure> {
  const cause = takeAbortReason() ?? error;
  const exceeded = (cause as { name?: string }).name === 'QuotaExceededError';
  return new Failure(exceeded || (await isFull()) ? 'storage-full' : 'storage-refused', { cause });
}

async function isFull(): Promise<boolean> {
  try {
    const { quota, usage } = await navigator.storage.estimate();
    return quota !== undefined && usage !== undefined && quota - usage < FULL_BYTES;
  } catch {
    // No answer where the browser refuses storage altogether.
    return false;
  }
}
