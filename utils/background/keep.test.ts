import { beforeEach, describe, expect, it, vi } from 'vitest';
import { announceChange } from '../answering';
import type { Article } from '../article';
import { Failure } from '../failure';
import type { Library } from '../library';
import type { ArticleCard } from '../library/documents';
import { libraryHandlers } from './keep';
import type { Queue } from './queue';

vi.mock('../answering', () => ({ announceChange: vi.fn() }));
vi.mock('./wake-catalog', () => ({ wakeCatalog: vi.fn() }));

const card = {
  _id: 'article:a',
  title: 'عنوان',
  savedAt: 1,
  updatedAt: 2,
  images: [],
} as Partial<ArticleCard> as ArticleCard;
const KEPT = { id: 'a', savedAt: 1, updatedAt: 2, images: { kept: 0, all: 0, awaited: 0, refused: 0 } };
const article = { url: 'https://x.example/' } as Article;
const library = {
  find: vi.fn<Library['find']>(),
  save: vi.fn<Library['save']>(),
  edit: vi.fn<Library['edit']>(),
};
const queue = { expect: vi.fn(), take: vi.fn(), takeAll: vi.fn(), cancel: vi.fn() };
const handlers = libraryHandlers(library as unknown as Library, queue as unknown as Queue);

beforeEach(() => {
  vi.resetAllMocks();
  library.find.mockResolvedValue(card);
  library.save.mockResolvedValue(card);
  queue.expect.mockResolvedValue(undefined);
  queue.takeAll.mockResolvedValue(undefined);
});

it('finds', async () => {
  expect(await handlers['library/find']({ url: 'u' })).toEqual(KEPT);
  library.find.mockResolvedValue(null);
  expect(await handlers['library/find']({ url: 'u' })).toBeNull();
});

describe('saving', () => {
  it('answers when the article is on disk, without waiting for its images', async () => {
    expect(await handlers['library/save']({ article, tabId: 7, unlessKept: false })).toEqual(KEPT);
    expect(library.save).toHaveBeenCalledWith(article);
    expect(announceChange).toHaveBeenCalledWith(['a']);
    expect(queue.take).toHaveBeenCalledWith(card, 7);
  });

  it('leaves a kept copy as it is where it is told to', async () => {
    expect(await handlers['library/save']({ article, tabId: 7, unlessKept: true })).toEqual(KEPT);
    expect(library.find).toHaveBeenCalledWith(article.url);
    expect(library.save).not.toHaveBeenCalled();
    library.find.mockResolvedValue(null);
    await handlers['library/save']({ article, tabId: 7, unlessKept: true });
    expect(library.save).toHaveBeenCalledWith(article);
  });

  it('is expected by the queue before it is written', async () => {
    queue.expect.mockImplementation(async () => expect(library.save).not.toHaveBeenCalled());
    await handlers['library/save']({ article, tabId: null, unlessKept: false });
    expect(queue.expect).toHaveBeenCalledOnce();
  });

  it('fails with the library, and then says nothing to other pages', async () => {
    library.save.mockRejectedValue(new Failure('storage-full'));
    await expect(handlers['library/save']({ article, tabId: 7, unlessKept: false })).rejects.toMatchObject({
      kind: 'storage-full',
    });
    expect(announceChange).not.toHaveBeenCalled();
    expect(queue.take).not.toHaveBeenCalled();
  });
});

it('edits, answers with the way back and tells the other pages', async () => {
  const edits = [{ id: 'a', change: { favourite: true } }];
  const undo = [{ id: 'a', change: { favourite: false } }];
  library.edit.mockResolvedValue(undo);
  expect(await handlers['library/edit']({ edits })).toEqual({ undo });
  expect(library.edit).toHaveBeenCalledWith(edits);
  expect(announceChange).toHaveBeenCalledWith(['a']);
});

it('gives up what is removed, and takes up what comes back', async () => {
  library.edit.mockResolvedValue([]);
  await handlers['library/edit']({
    edits: [
      { id: 'a', change: { removedAt: 5 } },
      { id: 'b', change: { removedAt: null } },
      { id: 'c', change: { favourite: true } },
    ],
  });
  expect(queue.cancel).toHaveBeenCalledWith(['a']);
  expect(queue.takeAll).toHaveBeenCalledWith(['b']);
});
