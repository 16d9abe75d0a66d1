import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article';
import { type Library, openLibrary } from '../../utils/library';
import { Database } from '../../utils/library/database';
import { type ArticleCard, cardId, type Pending, SCHEMA, UNTRIED } from '../../utils/library/documents';

const LINK = { url: 'https://x.example/a', title: ' عنوان\nالرابط ' };
const IMAGE = 'https://x.example/a.png';
const PIXEL = { bytes: new Uint8Array([137, 80, 78, 71]), mime: 'image/png' };
const ARTICLE = {
  url: LINK.url,
  title: 'عنوان المقال',
  leadImage: null,
  html: `<p>نص</p><img src="${IMAGE}">`,
  dir: 'rtl',
} as Article;
/** The oldest shape of a card. */
const OLD = {
  ...{ _id: 'article:old', schema: 1, url: 'https://x.example/old', title: 'قديم', content: 'c' },
  ...{ savedAt: 1, updatedAt: 1, removedAt: null, tags: [], status: 'unread', favourite: false, progress: 0 },
};
const GIVEN_UP: Pending = { tries: 0, failure: 'not-found', nextTry: null };

let library: Library;
let id: string;

beforeEach(async () => {
  library = openLibrary(`test-${crypto.randomUUID()}`);
  [id = ''] = await library.fetching.add([LINK]);
});

describe('a link', () => {
  it('is kept with its title, and waits', async () => {
    expect(await library.card(id)).toMatchObject({
      url: LINK.url,
      title: 'عنوان الرابط',
      dir: 'rtl',
      content: null,
      pending: UNTRIED,
      status: 'unread',
    });
    await expect(library.get(id)).rejects.toMatchObject({ kind: 'waiting' });
    expect(await library.fetching.unfinished()).toEqual([id]);
  });

  it('without a title is called by its address, in letters', async () => {
    const [other = ''] = await library.fetching.add([{ url: 'https://www.x.example/%D8%AE%D8%A8%D8%B1/' }]);
    expect((await library.card(other))?.title).toBe('x.example/خبر');
  });

  it('is kept once, whatever its address', async () => {
    expect(await library.fetching.add([{ url: `${LINK.url}?utm_source=x` }, LINK])).toEqual([]);
    expect(await library.list()).toHaveLength(1);
  });

  it('leaves an article alone that is kept already', async () => {
    await library.save(ARTICLE);
    expect(await library.fetching.add([LINK])).toEqual([]);
    expect((await library.get(id)).html).toBe(ARTICLE.html);
  });

  it('brings an article back out of the bin', async () => {
    await library.save(ARTICLE);
    await library.edit([{ id, change: { removedAt: 1 } }]);
    expect(await library.fetching.add([LINK])).toEqual([id]);
    expect((await library.get(id)).html).toBe(ARTICLE.html);
  });

  it.each([
    ['https://x.example/from-a-file', UNTRIED],
    ['http://192.168.1.1/', { tries: 0, failure: 'private-address', nextTry: null }],
  ])('from a file waits for its turn, or for its reader: %s', async (url, pending) => {
    const decided = { status: 'unread', favourite: false, tags: [], progress: 0, place: null } as const;
    const brought = await library.bring({
      article: { ...ARTICLE, url, html: '' },
      decided: { ...decided, tags: [], savedAt: 5, note: null },
      updatedAt: null,
      highlights: [],
    });
    expect(brought.added).toBe(true);
    expect(await library.card(brought.id)).toMatchObject({ url, content: null, savedAt: 5, pending });
    await library.fetching.retry(brought.id);
    expect((await library.card(brought.id))?.pending).toEqual(UNTRIED);
  });

  it('says why its page is not here', async () => {
    await library.fetching.note(id, GIVEN_UP);
    await expect(library.get(id)).rejects.toMatchObject({ kind: 'not-found' });
    await library.fetching.retry(id);
    expect((await library.card(id))?.pending).toEqual(UNTRIED);
  });

  it('is tried anew only for the reason that has passed', async () => {
    await library.fetching.note(id, GIVEN_UP);
    await library.fetching.retry(id, 'needs-permission');
    expect((await library.card(id))?.pending).toEqual(GIVEN_UP);
  });
});

describe('a page that has come', () => {
  it('makes an article of the link, with what was decided of it', async () => {
    await library.edit([{ id, change: { tags: ['وسم'], favourite: true } }]);
    const card = await library.fetching.complete(id, ARTICLE);
    expect(card && cardId(card)).toBe(id);
    const kept = await library.get(id);
    expect(kept.html).toBe(ARTICLE.html);
    expect(kept.card).toMatchObject({ title: ARTICLE.title, tags: ['وسم'], favourite: true, pending: null });
    expect(await library.fetching.unfinished()).toEqual([id]);
    await library.addImage(id, IMAGE, PIXEL);
    expect(await library.fetching.unfinished()).toEqual([]);
    expect(await library.fetching.imageBytes((await library.get(id)).card)).toBe(4);
  });

  it('is kept under its own address, and the link goes', async () => {
    await library.edit([{ id, change: { tags: ['وسم'] } }]);
    const card = await library.fetching.complete(id, { ...ARTICLE, url: 'https://x.example/own' });
    expect(await library.card(id)).toBeNull();
    expect(card?.tags).toEqual(['وسم']);
    expect((await library.find('https://x.example/own'))?.content).toBeTruthy();
    expect(await library.list()).toHaveLength(1);
  });

  it('is joined with the article that its own address has already', async () => {
    const own = { ...ARTICLE, url: 'https://x.example/own', html: '<p>نسخة القارئ</p>' };
    await library.save(own);
    await library.edit([{ id, change: { tags: ['وسم'], favourite: true } }]);
    const card = await library.fetching.complete(id, { ...ARTICLE, url: own.url });
    expect(card).toMatchObject({ tags: ['وسم'], favourite: true });
    expect((await library.get(cardId(card ?? (await library.list())[0] ?? never()))).html).toBe(own.html);
    expect(await library.list()).toHaveLength(1);
  });

  it('changes nothing where the reader saved the page meanwhile, or gave the link up', async () => {
    await library.save({ ...ARTICLE, html: '<p>نسخة القارئ</p>' });
    expect(await library.fetching.complete(id, ARTICLE)).toBeNull();
    expect((await library.get(id)).html).toBe('<p>نسخة القارئ</p>');
    const [other = ''] = await library.fetching.add([{ url: 'https://x.example/b' }]);
    await library.edit([{ id: other, change: { removedAt: 1 } }]);
    expect(await library.fetching.complete(other, ARTICLE)).toBeNull();
    expect(await library.fetching.unfinished()).toEqual([]);
  });
});

it('notes why images are missing, and forgets it when they come', async () => {
  await library.fetching.complete(id, ARTICLE);
  await library.fetching.noteImages(id, new Map([[IMAGE, GIVEN_UP]]));
  expect((await library.card(id))?.images[0]?.pending).toEqual(GIVEN_UP);
  await library.addImage(id, IMAGE, PIXEL);
  await library.fetching.noteImages(id, new Map([[IMAGE, GIVEN_UP]]));
  expect((await library.card(id))?.images[0]).toMatchObject({ pending: null });
});

it('finds what is unfinished among many, the last kept first', async () => {
  const links = Array.from({ length: 520 }, (_, n) => ({ url: `https://x.example/many/${n}` }));
  const ids = await library.fetching.add(links);
  await library.edit([{ id: ids[3] ?? '', change: { removedAt: 1 } }]);
  const found = await library.fetching.unfinished();
  expect(found).toHaveLength(520);
  expect(found.at(-1)).toBe(id);
});

it('reads a card as version 0.1 wrote it, and brings it up to date with its next change', async () => {
  const name = `test-${crypto.randomUUID()}`;
  const database = new Database(name);
  await database.update<ArticleCard>(
    'article:old',
    () => ({ ...OLD, images: [{ url: IMAGE, hash: null }] }) as never,
  );
  const older = openLibrary(name);
  expect(await older.list()).toMatchObject([{ schema: SCHEMA, place: null, pending: null }]);
  expect(await older.fetching.unfinished()).toEqual(['old']);
  await older.edit([{ id: 'old', change: { favourite: true } }]);
  expect(await older.card('old')).toMatchObject({
    title: OLD.title,
    favourite: true,
    images: [{ url: IMAGE, pending: UNTRIED }],
  });
});

function never(): never {
  throw new Error('nothing is kept');
}
