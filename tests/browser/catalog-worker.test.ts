import { afterEach, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import CatalogWorker from '../../utils/catalog/catalog.worker?worker';
import { openCatalog } from '../../utils/catalog/client';
import type { Progress, Query } from '../../utils/catalog/query';
import { openLibrary } from '../../utils/library';

/** The worker as the extension runs it, on the browser's own file system. */
const DIRECTORY = '.warraq-catalog';
const running: Worker[] = [];

afterEach(() => {
  for (const worker of running.splice(0)) worker.terminate();
});

beforeAll(async () => {
  const library = openLibrary();
  for (let i = 0; i < 30; i++) {
    await library.save({
      ...{ url: `https://example.org/${i}`, title: `مقال ${i}`, byline: null, siteName: 'موقع' },
      ...{ publishedAt: null, lang: 'ar', dir: 'rtl', excerpt: '', leadImage: null, wordCount: 4 },
      html: `<p>قرأتُ الكِتابَ رقم ${i}</p>`,
    });
  }
});

const ask = (text: string): Query => ({ text, filter: {}, sort: 'newest', page: { offset: 0, limit: 5 } });

function start(): Worker {
  const worker = new CatalogWorker();
  running.push(worker);
  return worker;
}

/** A window: it asks, and wakes a worker where none is running. */
function open() {
  const leaving = new AbortController();
  onTestFinished(() => leaving.abort());
  const seen: Progress[] = [];
  const client = openCatalog(async () => void (running.length > 0 || start()), leaving.signal);
  client.onProgress((progress) => seen.push(progress), leaving.signal);
  return { client, seen };
}

async function whole({ client }: ReturnType<typeof open>): Promise<void> {
  await expect.poll(async () => (await client.query(ask(''))).unread).toBe(0);
}

async function end(worker: Worker | undefined): Promise<void> {
  worker?.terminate();
  running.splice(0);
  await expect.poll(async () => (await navigator.locks.query()).held).toEqual([]);
}

describe('the catalog’s worker', { timeout: 60_000 }, () => {
  it('answers two windows, and finds everything again after it was killed', async () => {
    const [one, two] = [open(), open()];
    const answers = await Promise.all([one.client.query(ask('')), two.client.query(ask(''))]);
    expect(answers.map(({ total }) => total)).toEqual([30, 30]);
    await whole(one);

    await end(running[0]);
    const after = open();
    const answer = await after.client.query(ask('كتاب '));
    expect([answer.total, answer.unread, after.seen]).toEqual([30, 0, []]);
    expect(answer.rows[0]?.snippet).toEqual({ text: 'قرأتُ الكِتابَ رقم 29', marks: [[6, 14]] });
  });

  it('waits while another one has the files, and takes over from it', async () => {
    const first = start();
    const page = open();
    await whole(page);
    start();
    await expect.poll(async () => (await navigator.locks.query()).pending?.length).toBe(1);
    first.terminate();
    expect((await page.client.query(ask('كتاب '))).total).toBe(30);
  });

  it('makes the catalog anew where its file is damaged', async () => {
    await whole(open());
    await end(running[0]);
    await damage();
    const page = open();
    expect((await page.client.query(ask(''))).total).toBe(30);
    await whole(page);
    expect((await page.client.query(ask('كتاب '))).total).toBe(30);
  });

  it('makes the catalog anew where its files were deleted', async () => {
    await whole(open());
    await end(running[0]);
    const root = await navigator.storage.getDirectory();
    await once(() => root.removeEntry(DIRECTORY, { recursive: true }));
    const page = open();
    await whole(page);
    expect((await page.client.query(ask('كتاب '))).total).toBe(30);
  });

  it('waits for files that a worker before it still holds', async () => {
    await whole(open());
    await end(running[0]);
    const release = await holdFiles();
    const page = open();
    setTimeout(release, 2500);
    await whole(page);
    expect(page.seen).toEqual([]);
    expect((await page.client.query(ask('كتاب '))).total).toBe(30);
  });

  it('works in memory where somebody else holds its files', async () => {
    await whole(open());
    await end(running[0]);
    const release = await holdFiles();
    const page = open();
    await whole(page);
    expect((await page.client.query(ask('كتاب '))).total).toBe(30);
    expect(page.seen.length).toBeGreaterThan(0);
    release();
  });
});

/** Files that SQLite's pool keeps its pages in; they have no names of meaning. */
async function files(): Promise<FileSystemFileHandle[]> {
  const found: FileSystemFileHandle[] = [];
  const walk = async (directory: FileSystemDirectoryHandle): Promise<void> => {
    for await (const entry of directory.values()) {
      if (entry instanceof FileSystemDirectoryHandle) await walk(entry);
      else found.push(entry as FileSystemFileHandle);
    }
  };
  await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(DIRECTORY));
  return found;
}

/** Overwrite the middle of the database, as a failing disk does. */
async function damage(): Promise<void> {
  for (const handle of await files()) {
    const { size } = await handle.getFile();
    if (size < 20_000) continue;
    const writable = await once(() => handle.createWritable({ keepExistingData: true }));
    await writable.write({ type: 'write', position: 8192, data: new Uint8Array(size - 8192).fill(0x55) });
    await writable.close();
  }
}

/** What can be had once nobody holds the file any more: a worker that was killed may, for a moment. */
async function once<Result>(take: () => Promise<Result>): Promise<Result> {
  let taken: Result | undefined;
  await expect
    .poll(() =>
      take().then(
        (result) => {
          taken = result;
          return 'taken';
        },
        (error: Error) => error.name,
      ),
    )
    .toBe('taken');
  return taken as Result;
}

/** Take the locks of all files, as a worker that hangs does. @returns what gives them back */
async function holdFiles(): Promise<() => void> {
  const source = `onmessage = async ({ data }) => {
    for (const file of data)
      for (let held = null; !held; ) held = await file.createSyncAccessHandle().catch(() => null);
    postMessage('held');
  };`;
  const worker = new Worker(URL.createObjectURL(new Blob([source], { type: 'text/javascript' })));
  worker.postMessage(await files());
  await new Promise((resolve) => worker.addEventListener('message', resolve, { once: true }));
  return () => worker.terminate();
}
