import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../../utils/article';
import { openLibrary } from '../../utils/library';
import { cardId } from '../../utils/library/documents';

const ARTICLE = { url: 'https://x.example/', title: 'عنوان', leadImage: null, html: '<p>نص</p>' } as Article;
const GIGABYTE = 1024 ** 3;

beforeEach(() => {
  // PouchDB tells the console of every failure.
  vi.spyOn(console, 'error').mockReturnValue();
});

afterEach(() => {
  vi.restoreAllMocks();
});

/** Let every write fail as a browser lets it fail: the transaction is aborted with an error. */
function failWrites(error: string, room: number): void {
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
    const request = put.call(this, value, key);
    this.transaction.abort();
    return request;
  });
  vi.spyOn(IDBTransaction.prototype, 'error', 'get').mockImplementation(() => new DOMException('', error));
  vi.spyOn(navigator.storage, 'estimate').mockResolvedValue({ quota: GIGABYTE + room, usage: GIGABYTE });
}

it.each([
  ['a quota', 'QuotaExceededError', GIGABYTE, 'storage-full'],
  ['a full disk, large values', 'DataError', 1_000_000, 'storage-full'],
  ['a full disk, small values', 'UnknownError', 0, 'storage-full'],
  ['a damaged profile', 'UnknownError', GIGABYTE, 'storage-refused'],
])(
  'says why it can not write, keeps what is there, and goes on afterwards: %s',
  async (_, error, room, kind) => {
    const library = openLibrary(`test-${crypto.randomUUID()}`);
    const id = cardId(await library.save(ARTICLE));
    const other = { ...ARTICLE, url: 'https://x.example/2' };
    failWrites(error, room);
    await expect(library.save({ ...ARTICLE, html: '<p>أحدث</p>' })).rejects.toMatchObject({
      name: 'Failure',
      kind,
    });
    await expect(library.save(other)).rejects.toMatchObject({ kind });
    await expect(library.edit([{ id, change: { favourite: true } }])).rejects.toMatchObject({ kind });
    expect((await library.get(id)).html).toBe(ARTICLE.html);
    expect(await library.list()).toHaveLength(1);
    vi.restoreAllMocks();
    await library.save(other);
    expect(await library.list()).toHaveLength(2);
  },
);

it('says that storage is refused, and tries again at the next time', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const library = openLibrary(name);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException(
      'A mutation operation was attempted on a database that did not allow it',
      'InvalidStateError',
    );
  });
  for (const act of [
    () => library.save(ARTICLE),
    () => library.list(),
    () => library.find(ARTICLE.url),
    () => library.edit([{ id: 'a', change: { favourite: true } }]),
    () => library.image('a'),
    () => library.purge(0),
  ]) {
    await expect(act()).rejects.toMatchObject({ name: 'Failure', kind: 'storage-refused' });
  }
  vi.restoreAllMocks();
  await library.save(ARTICLE);
  expect(await library.list()).toHaveLength(1);
});

it('says that a library of a newer program can not be read', async () => {
  const name = `test-${crypto.randomUUID()}`;
  await new Promise<void>((resolve) => {
    const newer = indexedDB.open(`_pouch_${name}`, Number.MAX_SAFE_INTEGER);
    newer.onsuccess = () => {
      newer.result.close();
      resolve();
    };
  });
  await expect(openLibrary(name).list()).rejects.toMatchObject({ kind: 'storage-refused' });
});

it('opens at the same version whatever the clock says, so that no page cuts off another', async () => {
  for (const year of [1970, 2026, 2150]) {
    const name = `test-${crypto.randomUUID()}`;
    vi.spyOn(Date.prototype, 'getTime').mockReturnValue(Date.UTC(year, 1));
    await openLibrary(name).save(ARTICLE);
    const databases = await indexedDB.databases();
    expect(databases).toContainEqual({ name: `_pouch_${name}`, version: 20_000_000_000_001 });
  }
});
