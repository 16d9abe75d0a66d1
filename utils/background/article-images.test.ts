// @vitest-environment node
import { beforeEach, expect, it, vi } from 'vitest';
import { runInPage } from '../browser';
import { Failure } from '../failure';
import type { Library } from '../library';
import type { ArticleCard } from '../library/documents';
import { announceChange } from '../messaging';
import { keepImages } from './article-images';
import { fetchImage } from './fetch-image';

vi.mock('../browser', () => ({ runInPage: vi.fn() }));
vi.mock('../messaging', () => ({ announceChange: vi.fn() }));
const run = vi.mocked(runInPage);
const MEGABYTE = 1024 * 1024;

const addImage = vi.fn<Library['addImage']>();
const library = { addImage } as unknown as Library;

function card(images: Record<string, string | null>): ArticleCard {
  return {
    _id: 'article:a',
    images: Object.entries(images).map(([url, hash]) => ({ url, hash })),
  } as Partial<ArticleCard> as ArticleCard;
}

beforeEach(() => {
  vi.resetAllMocks();
  addImage.mockResolvedValue({} as ArticleCard);
});

it('keeps what the page fetches, and asks only for what is missing', async () => {
  run.mockImplementation(async (_tab, _func, url) =>
    url === 'b' ? null : { mime: 'image/png', base64: 'AQI=' },
  );
  await keepImages(library, card({ a: null, b: null, c: 'kept', d: null }), 7);
  expect(run.mock.calls.map(([tab, func, url]) => [tab, func, url])).toEqual([
    [7, fetchImage, 'a'],
    [7, fetchImage, 'b'],
    [7, fetchImage, 'd'],
  ]);
  const image = { bytes: new Uint8Array([1, 2]), mime: 'image/png' };
  expect(addImage.mock.calls).toEqual([
    ['a', 'a', image],
    ['a', 'd', image],
  ]);
  expect(announceChange).toHaveBeenCalledExactlyOnceWith(['a']);
});

it('says nothing where nothing was added', async () => {
  run.mockResolvedValue(null);
  await keepImages(library, card({ a: null }), 7);
  expect(announceChange).not.toHaveBeenCalled();
});

it('fetches a few at a time', async () => {
  let running = 0;
  let most = 0;
  run.mockImplementation(async () => {
    running += 1;
    most = Math.max(most, running);
    await Promise.resolve();
    running -= 1;
    return null;
  });
  await keepImages(
    library,
    card(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}`, null]))),
    7,
  );
  expect(run).toHaveBeenCalledTimes(20);
  expect(most).toBe(3);
});

it('has room for ten megabytes an image and sixty an article', async () => {
  const bytes = btoa('\0'.repeat(7 * MEGABYTE));
  run.mockImplementation(async (_tab, _func, ...[, limit]) =>
    (limit as number) >= 7 * MEGABYTE ? { mime: 'image/png', base64: bytes } : null,
  );
  await keepImages(
    library,
    card(Object.fromEntries(Array.from({ length: 12 }, (_, n) => [`${n}`, null]))),
    7,
  );
  const limits = run.mock.calls.map(([, , , limit]) => limit as number);
  expect(Math.max(...limits)).toBe(10 * MEGABYTE);
  expect(Math.min(...limits)).toBeLessThanOrEqual(4 * MEGABYTE);
  expect(addImage).toHaveBeenCalledTimes(8);
});

it('stops where the library can store no more, and tells of what was kept', async () => {
  run.mockResolvedValue({ mime: 'image/png', base64: 'AQI=' });
  addImage.mockResolvedValueOnce({} as ArticleCard).mockRejectedValue(new Failure('storage-full'));
  const many = card(Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}`, null])));
  await expect(keepImages(library, many, 7)).rejects.toMatchObject({ kind: 'storage-full' });
  expect(run.mock.calls.length).toBeLessThan(10);
  expect(announceChange).toHaveBeenCalledExactlyOnceWith(['a']);
});
