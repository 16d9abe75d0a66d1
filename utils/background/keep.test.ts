import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../article';
import { Failure } from '../failure';
import type { Library } from '../library';
import type { ArticleCard } from '../library/documents';
import { announceChange } from '../messaging';
import { keepImages } from './article-images';
import { libraryHandlers } from './keep';

vi.mock('../messaging', () => ({ announceChange: vi.fn() }));
vi.mock('./article-images', () => ({ keepImages: vi.fn() }));

const card = {
  _id: 'article:a',
  title: 'عنوان',
  savedAt: 1,
  updatedAt: 2,
} as Partial<ArticleCard> as ArticleCard;
const KEPT = { id: 'a', savedAt: 1, updatedAt: 2 };
const article = { url: 'https://x.example/' } as Article;
const library = {
  find: vi.fn<Library['find']>(),
  save: vi.fn<Library['save']>(),
  edit: vi.fn<Library['edit']>(),
};
const handlers = libraryHandlers(library as unknown as Library);

beforeEach(() => {
  vi.resetAllMocks();
  library.find.mockResolvedValue(card);
  library.save.mockResolvedValue(card);
  vi.mocked(keepImages).mockResolvedValue();
});

it('finds', async () => {
  expect(await handlers['library/find']({ url: 'u' })).toEqual(KEPT);
  library.find.mockResolvedValue(null);
  expect(await handlers['library/find']({ url: 'u' })).toBeNull();
});

describe('saving', () => {
  it('answers when the article is on disk, without waiting for its images', async () => {
    vi.mocked(keepImages).mockReturnValue(new Promise(() => {}));
    expect(await handlers['library/save']({ article, tabId: 7 })).toEqual(KEPT);
    expect(library.save).toHaveBeenCalledWith(article);
    expect(announceChange).toHaveBeenCalledWith(['a']);
    expect(keepImages).toHaveBeenCalledWith(library, card, 7);
  });

  it('asks no page for images where there is none', async () => {
    await handlers['library/save']({ article, tabId: null });
    expect(keepImages).not.toHaveBeenCalled();
  });

  it('stands when its images fail', async () => {
    vi.mocked(keepImages).mockRejectedValue(new Failure('storage-full'));
    expect(await handlers['library/save']({ article, tabId: 7 })).toEqual(KEPT);
  });

  it('fails with the library, and then says nothing to other pages', async () => {
    library.save.mockRejectedValue(new Failure('storage-full'));
    await expect(handlers['library/save']({ article, tabId: 7 })).rejects.toMatchObject({
      kind: 'storage-full',
    });
    expect(announceChange).not.toHaveBeenCalled();
    expect(keepImages).not.toHaveBeenCalled();
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
