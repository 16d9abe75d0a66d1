// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { Failure } from '../failure';
import type { Library } from '../library';
import { type ArticleCard, type Pending, UNTRIED } from '../library/documents';
import { completeImages } from './complete-images';
import { findImage } from './find-image';

vi.mock('./find-image', () => ({ findImage: vi.fn() }));
const find = vi.mocked(findImage);
const IMAGE = { bytes: new Uint8Array([1, 2]), mime: 'image/png' };
const LIMIT = 1000;

const addImage = vi.fn<Library['addImage']>();
const fetching = { imageBytes: vi.fn(), noteImages: vi.fn() };
const library = { addImage, fetching } as unknown as Library;

/** A card whose images are missing for these reasons, or kept (null). */
function card(images: Record<string, Pending | null>): ArticleCard {
  return {
    _id: 'article:a',
    images: Object.entries(images).map(([url, pending]) => ({ url, hash: pending ? null : 'kept', pending })),
  } as Partial<ArticleCard> as ArticleCard;
}

function many(count: number): ArticleCard {
  return card(Object.fromEntries(Array.from({ length: count }, (_, n) => [`${n}`, UNTRIED])));
}

function complete(of: ArticleCard, tabId: number | null = null, signal = new AbortController().signal) {
  return completeImages(library, of, { tabId, limit: LIMIT, signal });
}

beforeEach(() => {
  vi.resetAllMocks();
  addImage.mockResolvedValue({} as ArticleCard);
  fetching.imageBytes.mockResolvedValue(0);
  find.mockResolvedValue(IMAGE);
});

const GIVEN_UP: Pending = { tries: 0, failure: 'not-found', nextTry: null };
const LATER: Pending = { tries: 1, failure: 'timeout', nextTry: Date.now() + 60_000 };

it('keeps what can be had, and tries only what is due', async () => {
  expect(await complete(card({ a: UNTRIED, b: null, c: GIVEN_UP, d: LATER }))).toBe(true);
  expect(addImage.mock.calls).toEqual([['a', 'a', IMAGE]]);
  expect(fetching.noteImages).not.toHaveBeenCalled();
});

it('tries everything that is missing where a tab shows the page', async () => {
  await complete(card({ a: UNTRIED, b: null, c: GIVEN_UP, d: LATER }), 7);
  expect(find.mock.calls.map(([url, { tabId }]) => [url, tabId])).toEqual([
    ['a', 7],
    ['c', 7],
    ['d', 7],
  ]);
});

it('has nothing to do for a whole article', async () => {
  expect(await complete(card({ a: null, c: GIVEN_UP }))).toBe(false);
});

it('notes why an image is missing, and when it is tried again', async () => {
  find.mockImplementation(async (url) => ({ failure: url === 'a' ? 'not-found' : 'unreachable' }));
  await complete(card({ a: UNTRIED, b: UNTRIED }));
  const [, noted] = fetching.noteImages.mock.lastCall as [string, Map<string, Pending>];
  expect(noted.get('a')).toEqual({ tries: 0, failure: 'not-found', nextTry: null });
  expect(noted.get('b')).toMatchObject({ tries: 1, failure: 'unreachable' });
  expect(noted.get('b')?.nextTry).toBeGreaterThan(Date.now());
});

it('fetches a few at a time', async () => {
  let running = 0;
  let most = 0;
  find.mockImplementation(async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    return IMAGE;
  });
  await complete(many(20));
  expect(find).toHaveBeenCalledTimes(20);
  expect(most).toBe(3);
});

it('keeps no more bytes of an article than the reader allows, what is kept already included', async () => {
  fetching.imageBytes.mockResolvedValue(400);
  find.mockResolvedValue({ bytes: new Uint8Array(250), mime: 'image/png' });
  await complete(many(4));
  expect(addImage).toHaveBeenCalledTimes(2);
  const [, noted] = fetching.noteImages.mock.lastCall as [string, Map<string, Pending>];
  expect([...noted.values()].map(({ failure, nextTry }) => [failure, nextTry])).toEqual([
    ['too-large', null],
    ['too-large', null],
  ]);
});

it('stops where the library can store no more', async () => {
  addImage.mockResolvedValueOnce({} as ArticleCard).mockRejectedValue(new Failure('storage-full'));
  await expect(complete(many(20))).rejects.toMatchObject({ kind: 'storage-full' });
  expect(find.mock.calls.length).toBeLessThan(10);
});

it('stops where it is told to, and notes nothing of what was cut off', async () => {
  const stop = new AbortController();
  find.mockImplementation(async () => {
    stop.abort();
    return { failure: 'unreachable' };
  });
  await complete(many(20), null, stop.signal);
  expect(find.mock.calls.length).toBeLessThanOrEqual(3);
  expect(fetching.noteImages).not.toHaveBeenCalled();
});
