import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Article } from '../../utils/article';
import { type Library, openLibrary } from '../../utils/library';
import { type ArticleCard, cardId, SCHEMA, UNTRIED } from '../../utils/library/documents';

const IMAGE = 'https://x.example/a.png?w=1&h=2';
const PIXEL = { bytes: new Uint8Array([137, 80, 78, 71]), mime: 'image/png' };

const ARTICLE: Article = {
  url: 'https://x.example/خبر',
  title: 'الوزير: لن نتراجع',
  byline: 'ليلى حدّاد',
  siteName: 'الورّاق',
  publishedAt: '2024-05-01',
  lang: 'ar',
  dir: 'rtl',
  excerpt: 'مقتطف',
  leadImage: null,
  html: `<p>نصّ مشكول، و\u200cفاصل خفي</p><img src="${IMAGE.replace('&', '&amp;')}">`,
  wordCount: 3,
};

/** An empty library of its own for each test. */
function emptyLibrary(): Library {
  return openLibrary(`test-${crypto.randomUUID()}`);
}

async function keep(library: Library, changes: Partial<Article> = {}): Promise<string> {
  return cardId(await library.save({ ...ARTICLE, ...changes }));
}

/** What stands on disk of a library, deleted documents included: its ids, without the hashes. */
async function onDisk(name: string): Promise<string[]> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open(`_pouch_${name}`);
    request.onsuccess = () => resolve(request.result);
  });
  const ids = await new Promise<IDBValidKey[]>((resolve) => {
    const request = database.transaction('docs').objectStore('docs').getAllKeys();
    request.onsuccess = () => resolve(request.result);
  });
  database.close();
  return ids.map((id) => String(id).replace(/:.*/, ''));
}

/** The titles of the list, and that each of its articles can be read. */
async function titles(library: Library): Promise<string[]> {
  const cards = await library.list();
  await Promise.all(cards.map((card) => library.get(cardId(card))));
  return cards.map(({ title }) => title);
}

afterEach(() => {
  vi.useRealTimers();
});

/** Let a time pass for the library's clock only. */
function pass(milliseconds: number): void {
  if (!vi.isFakeTimers()) vi.useFakeTimers({ toFake: ['Date'] });
  vi.advanceTimersByTime(milliseconds);
}

describe('saving', () => {
  it('keeps an article as it is', async () => {
    const library = emptyLibrary();
    const { html, ...described } = ARTICLE;
    const card = await library.save(ARTICLE);
    expect(card).toMatchObject({
      ...described,
      schema: SCHEMA,
      removedAt: null,
      tags: [],
      status: 'unread',
      favourite: false,
      progress: 0,
      pending: null,
      images: [{ url: IMAGE, hash: null, pending: UNTRIED }],
    });
    expect(card.updatedAt).toBe(card.savedAt);
    expect(await library.get(cardId(card))).toMatchObject({ card: described, html, images: new Map() });
  });

  it('is on disk when it is done', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const id = await keep(openLibrary(name));
    expect((await openLibrary(name).get(id)).html).toBe(ARTICLE.html);
  });

  it('keeps one article of one page, whatever its address', async () => {
    const library = emptyLibrary();
    const id = await keep(library);
    const again = await keep(library, { url: 'http://www.x.example/%D8%AE%D8%A8%D8%B1/amp?utm_source=a#b' });
    expect(again).toBe(id);
    expect(await library.list()).toHaveLength(1);
    expect(cardId((await library.find('https://m.x.example/خبر/')) as ArticleCard)).toBe(id);
  });

  it('finds nothing where nothing is kept', async () => {
    const library = emptyLibrary();
    expect(await library.find(ARTICLE.url)).toBeNull();
    expect(await library.find('no address')).toBeNull();
    expect(await library.card('unknown')).toBeNull();
    expect(await library.image('unknown')).toBeNull();
    await expect(library.get('unknown')).rejects.toMatchObject({ kind: 'not-kept' });
    expect(await library.list()).toEqual([]);
  });

  it('refreshes the copy in its place, with the images that it still has', async () => {
    const library = emptyLibrary();
    const first = await library.save(ARTICLE);
    const id = cardId(first);
    await library.addImage(id, IMAGE, PIXEL);
    pass(5000);
    await keep(library, { url: 'https://x.example/other', title: 'أحدث' });
    pass(5000);
    const html = `${ARTICLE.html}<p>تحديث</p><img src="https://x.example/b.png">`;
    const second = await library.save({ ...ARTICLE, title: 'عنوان جديد', html });
    expect(second.savedAt).toBe(first.savedAt);
    expect(second.updatedAt).toBeGreaterThan(first.updatedAt);
    expect(await titles(library)).toEqual(['أحدث', 'عنوان جديد']);
    const kept = await library.get(id);
    expect(kept.html).toBe(html);
    expect([...kept.images.keys()]).toEqual([IMAGE]);
    expect(kept.card.images.map(({ url }) => url)).toEqual([IMAGE, 'https://x.example/b.png']);
  });

  it('keeps one article when the same page is saved many times at once', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const libraries = [openLibrary(name), openLibrary(name), openLibrary(name)];
    const saves = Array.from({ length: 12 }, (_, index) =>
      keep(libraries[index % 3] as Library, { title: `نسخة ${index}`, html: `<p>${index}</p>` }),
    );
    expect(new Set(await Promise.all(saves)).size).toBe(1);
    const [card, ...more] = await openLibrary(name).list();
    expect(more).toEqual([]);
    const { html } = await openLibrary(name).get(cardId(card as ArticleCard));
    expect(`نسخة ${html.replace(/\D/g, '')}`).toBe(card?.title);
  });

  it('keeps all of many pages that are saved at once, newest first', async () => {
    const library = emptyLibrary();
    await Promise.all(
      Array.from({ length: 30 }, (_, n) =>
        keep(library, { url: `https://x.example/${n}`, html: `<p>${n}</p>` }),
      ),
    );
    const cards = await library.list();
    expect(cards).toHaveLength(30);
    expect(cards.map(({ savedAt }) => savedAt)).toEqual(
      cards.map(({ savedAt }) => savedAt).sort((a, b) => b - a),
    );
  });
});

/** Put an article into the bin; the edits bring it back. */
function bin(library: Library, id: string) {
  return library.edit([{ id, change: { removedAt: Date.now() } }]);
}

describe('edits', () => {
  it('change what is named, and undo themselves', async () => {
    const library = emptyLibrary();
    const id = await keep(library);
    const undo = await library.edit([
      { id, change: { status: 'archived', tags: ['تاريخ'] } },
      { id: 'unknown', change: { favourite: true } },
      { id, change: { status: 'reading', favourite: true } },
    ]);
    expect(await library.card(id)).toMatchObject({ status: 'reading', tags: ['تاريخ'], favourite: true });
    await library.edit(undo);
    expect(await library.card(id)).toMatchObject({ status: 'unread', tags: [], favourite: false });
  });
});

describe('the bin', () => {
  it('hides an article and brings it back as it was', async () => {
    const library = emptyLibrary();
    const id = await keep(library);
    const { _rev, ...before } = (await library.card(id)) as ArticleCard & { _rev: string };
    const undo = await bin(library, id);
    expect(await library.list()).toEqual([]);
    expect(await library.find(ARTICLE.url)).toBeNull();
    expect(await library.card(id)).toBeNull();
    await expect(library.get(id)).rejects.toMatchObject({ kind: 'not-kept' });
    await library.edit(undo);
    expect(await library.card(id)).toMatchObject(before);
    expect((await library.get(id)).html).toBe(ARTICLE.html);
  });

  it('gives an article back that is saved again, as a new one', async () => {
    const library = emptyLibrary();
    const first = await library.save(ARTICLE);
    await library.addImage(cardId(first), IMAGE, PIXEL);
    await bin(library, cardId(first));
    pass(5000);
    const again = await library.save(ARTICLE);
    expect(again.savedAt).toBeGreaterThanOrEqual(first.savedAt + 5000);
    expect((await library.get(cardId(again))).images.size).toBe(1);
  });

  it('empties itself of what is old, with the texts and images of no other article', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const library = openLibrary(name);
    const old = await keep(library, { url: 'https://x.example/old' });
    await library.addImage(old, IMAGE, PIXEL);
    const own = (await library.card(old))?.images[0]?.hash ?? '';
    const twin = await keep(library, { url: 'https://x.example/twin' });
    await library.addImage(twin, IMAGE, { ...PIXEL, bytes: new Uint8Array([1]) });
    const fresh = await keep(library, { url: 'https://x.example/fresh', html: '<p>أخرى</p>' });
    await bin(library, old);
    pass(1000);
    const now = Date.now();
    const undo = await bin(library, fresh);
    await library.purge(now);

    expect(await library.edit([{ id: old, change: { removedAt: null } }])).toEqual([]);
    expect(await library.image(own)).toBeNull();
    expect((await library.get(twin)).images.size).toBe(1);
    await library.edit(undo);
    expect((await library.get(fresh)).html).toBe('<p>أخرى</p>');
    // Of the old one only the note that it was deleted, for other devices, is left.
    expect(await onDisk(name)).toEqual(['article', 'article', 'article', 'content', 'content', 'image']);
  });

  it('takes a page up again that it had deleted for good', async () => {
    const library = emptyLibrary();
    const id = await keep(library);
    await library.addImage(id, IMAGE, PIXEL);
    await bin(library, id);
    pass(1000);
    await library.purge(Date.now());
    expect(await keep(library)).toBe(id);
    await library.addImage(id, IMAGE, PIXEL);
    const kept = await library.get(id);
    expect(kept.html).toBe(ARTICLE.html);
    expect(kept.images.size).toBe(1);
  });

  it('deletes the text of an older copy, and nothing of the newer one', async () => {
    const name = `test-${crypto.randomUUID()}`;
    const library = openLibrary(name);
    await library.save(ARTICLE);
    const id = await keep(library, { html: '<p>جديد</p>' });
    expect(await onDisk(name)).toEqual(['article', 'content', 'content']);
    await library.purge(0);
    expect(await onDisk(name)).toEqual(['article', 'content']);
    expect((await library.get(id)).html).toBe('<p>جديد</p>');
    await library.save(ARTICLE);
    expect((await library.get(id)).html).toBe(ARTICLE.html);
  });

  it('has nothing to do in an empty library', async () => {
    await expect(emptyLibrary().purge(Date.now())).resolves.toBeUndefined();
  });
});

describe('images', () => {
  it('gives the bytes back', async () => {
    const library = emptyLibrary();
    const id = await keep(library);
    await library.addImage(id, IMAGE, PIXEL);
    const blob = (await library.get(id)).images.get(IMAGE);
    expect(blob?.type).toBe('image/png');
    expect(new Uint8Array((await blob?.arrayBuffer()) as ArrayBuffer)).toEqual(PIXEL.bytes);
  });

  it('keeps an image of many articles once', async () => {
    const library = emptyLibrary();
    const ids = await Promise.all(
      ['a', 'b'].map((name) => keep(library, { url: `https://x.example/${name}` })),
    );
    const cards = await Promise.all(ids.map((id) => library.addImage(id, IMAGE, PIXEL)));
    expect(new Set(cards.map(({ images }) => images[0]?.hash)).size).toBe(1);
  });

  it('adds many at once without losing one', async () => {
    const library = emptyLibrary();
    const urls = Array.from({ length: 20 }, (_, n) => `https://x.example/${n}.png`);
    const id = await keep(library, { html: urls.map((url) => `<img src="${url}">`).join('') });
    await Promise.all(
      urls.map((url, n) => library.addImage(id, url, { bytes: new Uint8Array([n]), mime: 'image/png' })),
    );
    expect([...(await library.get(id)).images.keys()]).toEqual(urls);
  });

  it('includes the lead image', async () => {
    const library = emptyLibrary();
    const leadImage = 'https://x.example/lead.jpg';
    const card = await library.save({ ...ARTICLE, leadImage });
    expect(card.images.map(({ url }) => url)).toEqual([leadImage, IMAGE]);
  });

  it('ignores an image that the article no longer has', async () => {
    const library = emptyLibrary();
    const id = await keep(library);
    await library.addImage(id, 'https://x.example/unknown.png', PIXEL);
    expect((await library.card(id))?.images).toEqual([{ url: IMAGE, hash: null, pending: UNTRIED }]);
  });
});
