import { expect, it, vi } from 'vitest';
import { steadyVersions, takeAbortReason } from './steady-indexeddb';

/** An IndexedDB that remembers how it was asked to open. */
function factory() {
  const connection = new EventTarget();
  const request = Object.assign(new EventTarget(), { result: connection });
  const open = vi.fn((_name: string, _version?: number) => request);
  const indexedDB = { open } as unknown as IDBFactory;
  steadyVersions(indexedDB);
  return { indexedDB, open, request, connection };
}

it.each([
  ['the clock of 2024', 21_714_521_600_000, 20_000_000_000_001],
  ['the clock of 1970', 20_000_000_000_007, 20_000_000_000_001],
  ['the next schema of PouchDB', 31_714_521_600_000, 30_000_000_000_001],
  ['another program', 7, 7],
  ['no version', undefined, undefined],
])('takes the clock out of the version: %s', (_, asked, opened) => {
  const { indexedDB, open } = factory();
  indexedDB.open('library', asked);
  expect(open).toHaveBeenCalledWith('library', opened);
});

it('tells once why a transaction was aborted', () => {
  const { indexedDB, request, connection } = factory();
  indexedDB.open('library', 21_714_521_600_000);
  request.dispatchEvent(new Event('success'));
  const abort = new Event('abort');
  const error = new DOMException('', 'QuotaExceededError');
  Object.defineProperty(abort, 'target', { value: { error } });
  connection.dispatchEvent(abort);
  expect(takeAbortReason()).toBe(error);
  expect(takeAbortReason()).toBeNull();
});
