import { beforeEach, describe, expect, it } from 'vitest';
import type { Article } from '../../utils/article';
import { Keeper } from '../../utils/catalog/keeper';
import type { Progress, Query } from '../../utils/catalog/query';
import { loadSqlite } from '../../utils/catalog/sqlite';
import { memoryStorage, type Storage } from '../../utils/catalog/storage';
import { openLibrary } from '../../utils/library';
import { type ArticleCard, cardId } from '../../utils/library/documents';
import { LibraryFeed } from '../../utils/library/feed';

const sqlite = await loadSqlite();
let number = 0;
let name = '';
beforeEach(() => {
  name = `keeper-${number++}`;
});

const ask = (text = ''): Query => ({ text, filter: {}, sort: 'newest', page: { offset: 0, limit: 100 } });

function article(title: string, text = ''): Article {
  return {
    ...{ url: `https://example.org/${encodeURIComponent(title)}`, title, byline: null, siteName: null },
    ...{ publishedAt: null, lang: 'ar', dir: 'rtl', excerpt: '', leadImage: null, wordCount: 1 },
    html: `<p>${text}</p>`,
  };
}

/** A place that keeps its database when it is opened again, as a file does, and can be damaged. */
function place(): Storage & { sabotage(sql: string): void; wiped: number; pieces(): number } {
  let opened: ReturnType<Storage['open']> | null = null;
  return {
    persistent: true,
    wiped: 0,
    open() {
      opened ??= memoryStorage(sqlite).open();
      return opened;
    },
    async wipe() {
      this.wiped += 1;
      opened = null;
    },
    pieces() {
      return Number(opened?.value('select count(distinct segid) from words_idx'));
    },
    sabotage(sql) {
      opened?.script(sql);
    },
  };
}

function keeper(storage: Storage = memoryStorage(sqlite)) {
  const seen: Progress[] = [];
  return {
    seen,
    keeper: new Keeper(sqlite, storage, new LibraryFeed(name), (progress) => seen.push(progress)),
  };
}

/** A library of many articles, whose second half is handed out when the gate opens. */
class SlowFeed extends LibraryFeed {
  constructor(
    private readonly card: ArticleCard,
    private readonly half: number,
    private readonly gate: Promise<void>,
  ) {
    super(name);
  }

  override async *cards(): AsyncGenerator<ArticleCard[]> {
    const half = (from: number) =>
      Array.from(
        { length: this.half },
        (_, n): ArticleCard => ({ ...this.card, _id: `article:${from + n}` }),
      );
    yield half(0);
    await this.gate;
    yield half(this.half);
  }
}

async function titles(of: Keeper, text = ''): Promise<string[]> {
  return (await of.query(ask(text))).rows.map(({ title }) => title).sort();
}

describe('in step with the library', () => {
  it('answers with what was saved just before', async () => {
    const library = openLibrary(name);
    const { keeper: one } = keeper();
    expect(await titles(one)).toEqual([]);
    const kept = await library.save(article('أول', 'قرأت الكتاب'));
    expect(await titles(one, 'كتاب ')).toEqual(['أول']);
    await library.save(article('أول', 'قرأت الرواية'));
    expect(await titles(one, 'كتاب ')).toEqual([]);
    expect(await titles(one, 'رواية ')).toEqual(['أول']);
    await library.edit([{ id: cardId(kept), change: { removedAt: 1 } }]);
    expect(await titles(one)).toEqual([]);
    await library.edit([{ id: cardId(kept), change: { removedAt: null } }]);
    expect(await titles(one, 'رواية ')).toEqual(['أول']);
  });

  it('goes on where it stopped, in another worker', async () => {
    const library = openLibrary(name);
    const storage = place();
    await library.save(article('أول'));
    const first = keeper(storage);
    await first.keeper.settled();
    expect(first.seen.at(-1)).toEqual({ listed: true, done: 1, all: 1 });
    await library.save(article('ثان'));
    const { keeper: next, seen } = keeper(storage);
    expect(await titles(next)).toEqual(['أول', 'ثان']);
    expect(seen, 'nothing worth a progress bar').toEqual([]);
  });

  it('shows the whole list before it has read the texts, and says how far it is', async () => {
    const library = openLibrary(name);
    for (let i = 0; i < 60; i++) await library.save(article(`مقال ${i}`, `نص ${i}`));
    const { keeper: one, seen } = keeper();
    const first = await one.query(ask());
    expect([first.total, first.unread]).toEqual([60, 60]);
    await one.settled();
    expect((await one.query(ask('نص '))).total).toBe(60);
    expect(seen.at(-1)).toEqual({ listed: true, done: 60, all: 60 });
  });

  it('answers only when it holds the whole library, and says until then that it does not', async () => {
    const card = await openLibrary(name).save(article('أول'));
    let open = () => {};
    const gate = new Promise<void>((resolve) => {
      open = resolve;
    });
    const seen: Progress[] = [];
    const feed = new SlowFeed(card, 500, gate);
    const one = new Keeper(sqlite, memoryStorage(sqlite), feed, (progress) => seen.push(progress));
    const answers = [one.query(ask()), one.query(ask())];
    await expect.poll(() => seen).toEqual([{ listed: false, done: 0, all: 500 }]);
    open();
    expect((await Promise.all(answers)).map(({ total }) => total)).toEqual([1000, 1000]);
    await expect.poll(() => seen.at(-1)).toEqual({ listed: true, done: 1000, all: 1000 });
  });

  it('says that it is at work while it takes in much', async () => {
    const library = openLibrary(name);
    for (const title of ['أول', 'ثان', 'ثالث']) await library.save(article(title));
    const seen: Progress[] = [];
    class SmallSteps extends LibraryFeed {
      override changes(since: number) {
        return super.changes(since, 1);
      }
    }
    const one = new Keeper(sqlite, memoryStorage(sqlite), new SmallSteps(name), (now) => seen.push(now));
    await one.settled();
    seen.splice(0);
    await library.save(article('رابع', 'نص'));
    expect(await titles(one)).toHaveLength(4);
    expect(seen).toEqual([
      { listed: false, done: 3, all: 4 },
      { listed: true, done: 4, all: 4 },
    ]);
  });

  it('joins the pieces of its index after much was read, also where an earlier worker was killed in the middle', async () => {
    const library = openLibrary(name);
    const storage = place();
    const { keeper: first } = keeper(storage);
    for (const title of ['أول', 'ثان', 'ثالث']) {
      await library.save(article(title, 'نص'));
      await first.settled();
    }
    const pieces = storage.pieces();
    expect(pieces).toBeGreaterThan(1);
    await keeper(storage).keeper.settled();
    expect(storage.pieces(), 'a few are left alone').toBe(pieces);
    storage.sabotage("update meta set value = '0' where key = 'tidied'");
    await keeper(storage).keeper.settled();
    expect(storage.pieces()).toBe(1);
  });

  it('starts anew for another library of the same name', async () => {
    const storage = place();
    await openLibrary(name).save(article('قديم'));
    await keeper(storage).keeper.settled();
    name += '-other';
    await openLibrary(name).save(article('جديد'));
    expect(await titles(keeper(storage).keeper)).toEqual(['جديد']);
  });
});

describe('whole', () => {
  it.each([
    ['a table is gone', 'drop table card'],
    ['the index is gone', 'drop table words'],
    [
      'pages are damaged',
      "pragma writable_schema = 1; update sqlite_schema set rootpage = 9999 where name = 'card'",
    ],
    ['it has an older shape', 'pragma user_version = 0'],
  ])('is made anew where %s', async (_, damage) => {
    await openLibrary(name).save(article('أول', 'قرأت الكتاب'));
    const storage = place();
    await keeper(storage).keeper.settled();
    storage.sabotage(damage);
    expect(await titles(keeper(storage).keeper, 'كتاب ')).toEqual(['أول']);
  });

  it('goes into memory where the disk damages it again and again', async () => {
    await openLibrary(name).save(article('أول', 'قرأت الكتاب'));
    const storage = place();
    const { keeper: one } = keeper(storage);
    for (let time = 0; time < 3; time++) {
      expect(await titles(one, 'كتاب ')).toEqual(['أول']);
      storage.sabotage('drop table words');
    }
    expect(await titles(one, 'كتاب ')).toEqual(['أول']);
    expect(storage.wiped).toBe(2);
  });

  it('survives questions at the same time, in every state', async () => {
    const library = openLibrary(name);
    for (let i = 0; i < 40; i++) await library.save(article(`مقال ${i}`, 'نص'));
    const storage = place();
    const { keeper: one } = keeper(storage);
    const both = await Promise.all([one.query(ask()), one.query(ask()), one.query(ask('نص '))]);
    expect(both.map(({ total }) => total).slice(0, 2)).toEqual([40, 40]);
    await one.settled();
    storage.sabotage('drop table card');
    const after = await Promise.all([one.query(ask()), one.query(ask())]);
    expect(after.map(({ total }) => total)).toEqual([40, 40]);
  });
});
