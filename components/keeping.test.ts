import { beforeEach, expect, it, vi } from 'vitest';
import type { Article } from '../utils/article';
import { Failure } from '../utils/failure';
import type { KeptState } from '../utils/messages';
import { createKeeping } from './keeping';

const send = vi.hoisted(() => vi.fn());
vi.mock('../utils/messaging', () => ({ send, onLibraryChanged: vi.fn() }));

const article = { url: 'https://x.example/', html: '<p>…</p>' } as Article;
const LONGER = { ...article, html: '<p>…</p><p>…</p>' };
const YEAR_2020 = Date.UTC(2020, 0);

/** An article that was kept at a time. */
const kept = (at: number): KeptState => ({
  id: 'a',
  savedAt: at,
  updatedAt: at,
  images: { kept: 0, all: 0, awaited: 0, refused: 0 },
});

interface Asked {
  resolve(value: unknown): void;
  reject(error: Failure): void;
}

/** Requests that are answered when the test says so, by name, the oldest first. */
const asked: Record<string, Asked[]> = {};

beforeEach(() => {
  for (const name of Object.keys(asked)) delete asked[name];
  send.mockReset().mockImplementation(
    (name: string) =>
      new Promise((resolve, reject) => {
        asked[name] = [...(asked[name] ?? []), { resolve, reject }];
      }),
  );
});

async function answer(name: string, value: unknown): Promise<void> {
  asked[name]?.shift()?.resolve(value);
  await new Promise((resolve) => setTimeout(resolve));
}

const saves = () => send.mock.calls.filter(([name]) => name === 'library/save').map(([, request]) => request);

function start() {
  const keeping = createKeeping(article, 7, new AbortController().signal);
  keeping.start();
  return keeping;
}

it('asks for saving in the very click, whether or not the library has answered before', () => {
  start().toggle();
  expect(saves()).toEqual([{ article, tabId: 7, unlessKept: true }]);
});

it('shows that it is kept, whatever the library found before', async () => {
  const keeping = start();
  keeping.toggle();
  expect(keeping.busy.value).toBe(true);
  await answer('library/save', kept(Date.now()));
  await answer('library/find', null);
  expect(keeping.busy.value).toBe(false);
  expect(keeping.kept.value).toMatchObject({ id: 'a' });
  expect(keeping.keptBefore.value).toBe(false);
});

it.each([
  ['before', ['library/find', 'library/save']],
  ['after', ['library/save', 'library/find']],
])('knows a copy that was kept before, found %s the click has been answered', async (_, order) => {
  const keeping = start();
  keeping.toggle();
  for (const name of order) await answer(name, kept(YEAR_2020));
  expect(keeping.kept.value).toEqual(kept(YEAR_2020));
  expect(keeping.keptBefore.value).toBe(true);
});

it('saves what has been added to the article meanwhile', async () => {
  const keeping = start();
  await answer('library/find', null);
  keeping.toggle();
  keeping.grow(LONGER);
  await answer('library/save', kept(Date.now()));
  expect(saves().slice(1)).toEqual([{ article: LONGER, tabId: 7, unlessKept: false }]);
});

it('leaves a copy from before alone, also where the article has grown meanwhile', async () => {
  const keeping = start();
  keeping.toggle();
  keeping.grow(LONGER);
  await answer('library/save', kept(YEAR_2020));
  expect(saves()).toHaveLength(1);
  expect(keeping.busy.value).toBe(false);
});

it('takes a copy for new that a coarser clock dates just before the click', async () => {
  const keeping = start();
  keeping.toggle();
  await answer('library/save', kept(Date.now() - 100));
  expect(keeping.keptBefore.value).toBe(false);
});

it('replaces a copy from before where the reader wants that', async () => {
  const keeping = start();
  await answer('library/find', kept(YEAR_2020));
  keeping.refresh();
  expect(saves()).toEqual([{ article, tabId: 7, unlessKept: false }]);
  await answer('library/save', kept(Date.now()));
  expect(keeping.keptBefore.value).toBe(false);
  expect(keeping.notice.value).toEqual({ kind: 'news', text: 'save.refreshed' });
});

it('says what failed, and lets go of the button', async () => {
  const keeping = start();
  keeping.toggle();
  asked['library/save']?.[0]?.reject(new Failure('storage-full'));
  await vi.waitFor(() => expect(keeping.busy.value).toBe(false));
  expect(keeping.notice.value).toEqual({ kind: 'failure', failure: 'storage-full' });
  expect(keeping.kept.value).toBeNull();
});
