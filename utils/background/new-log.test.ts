import 'fake-indexeddb/auto';
import { afterEach, expect, it, vi } from 'vitest';
import { beginNewLog } from './new-log';

const session = vi.hoisted(() => new Map<string, unknown>());
vi.mock('wxt/browser', () => {
  const get = async (key: string) => ({ [key]: session.get(key) });
  const set = async (items: object) => {
    for (const [key, value] of Object.entries(items)) session.set(key, value);
  };
  return { browser: { storage: { session: { get, set } } } };
});

afterEach(() => {
  vi.restoreAllMocks();
  session.clear();
});

it('deletes a database of its own once in a run of the browser, and leaves none', async () => {
  const deleting = vi.spyOn(indexedDB, 'deleteDatabase');
  await beginNewLog();
  await beginNewLog();
  expect(deleting).toHaveBeenCalledTimes(1);
  expect(await indexedDB.databases()).toEqual([]);

  // The browser ends, and session storage with it.
  session.clear();
  await beginNewLog();
  expect(deleting).toHaveBeenCalledTimes(2);
});

it('does not fail where storage is refused, and tries again', async () => {
  const refused = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('', 'SecurityError');
  });
  await beginNewLog();
  refused.mockRestore();
  const deleting = vi.spyOn(indexedDB, 'deleteDatabase');
  await beginNewLog();
  expect(deleting).toHaveBeenCalledTimes(1);
});
