import MiniSearch from 'minisearch';
import { articleText } from '../../utils/catalog/article-text';
import { openCatalog } from '../../utils/catalog/client';
import type { Query } from '../../utils/catalog/query';
import { openLibrary } from '../../utils/library';
import { LibraryFeed } from '../../utils/library/feed';
import { foldForSearch } from '../../utils/text/fold';
import { keptArticle } from './articles';

/** As the library page asks for. */
const PAGE = 25;

/** One way to search the library. */
export interface Contender {
  /** From nothing but what is on disk to the first rows of the newest articles. */
  open(): Promise<void>;
  /** The first rows and the number of all articles that hold some words. */
  search(text: string): Promise<number>;
  /** Keep another article, until it can be found. */
  save(number: number): Promise<void>;
}

/** Warraq's own: the catalog's worker, asked as the library page asks it. */
export function catalog(): Contender & { rebuilt(): Promise<void> } {
  const leaving = new AbortController();
  const client = openCatalog(async () => {
    new Worker('/assets/catalog.worker.js', { type: 'module' });
  }, leaving.signal);
  const query = (text: string): Query => ({
    text,
    filter: {},
    sort: text ? 'relevance' : 'newest',
    page: { offset: 0, limit: PAGE },
  });
  return {
    async open() {
      const { rows } = await client.query(query(''));
      if (rows.length === 0) throw new Error('The catalog is empty');
    },
    async search(text) {
      return (await client.query(query(text))).total;
    },
    async save(number) {
      await openLibrary().save(keptArticle(number).article);
      await client.query(query(''));
    },
    /** Waits until every text has been read. */
    async rebuilt() {
      for (;;) {
        const { unread } = await client.query(query(''));
        if (unread === 0) return;
        await new Promise((resolve) => setTimeout(resolve, 500));
      }
    },
  };
}

const MINISEARCH = {
  fields: ['title', 'text'],
  storeFields: ['title', 'excerpt', 'siteName', 'savedAt', 'tags', 'status'],
  processTerm: (term: string) => foldForSearch(term) || null,
  searchOptions: { boost: { title: 3 }, combineWith: 'AND' as const, prefix: true },
};

const document = (number: number) => {
  const { article, ...kept } = keptArticle(number);
  return { id: number, ...article, ...kept, text: articleText(article.html) };
};

/** MiniSearch as its manual says: the index as JSON, kept in IndexedDB, loaded as a whole. */
export function miniSearch(): Contender & { build(count: number): Promise<number> } {
  let index: MiniSearch | null = null;
  return {
    /** @returns the bytes of its index */
    async build(count) {
      index = new MiniSearch(MINISEARCH);
      for (let number = 0; number < count; number++) index.add(document(number));
      const json = JSON.stringify(index);
      await put('minisearch', json);
      return new Blob([json]).size;
    },
    async open() {
      index = MiniSearch.loadJSON((await get('minisearch')) as string, MINISEARCH);
      const all = index.search(MiniSearch.wildcard);
      all.sort((a, b) => b.savedAt - a.savedAt).slice(0, PAGE);
    },
    async search(text) {
      return index?.search(text.replaceAll('"', '')).length ?? 0;
    },
    async save(number) {
      index?.add(document(number));
    },
  };
}

/** No index: every text is read from the library and looked through. */
export function scan(): Contender {
  const feed = new LibraryFeed();
  async function each(see: (savedAt: number) => Promise<void> | void): Promise<void> {
    for await (const cards of feed.cards(500)) {
      for (const card of cards) see(card.savedAt);
    }
  }
  return {
    async open() {
      const times: number[] = [];
      await each((savedAt) => void times.push(savedAt));
      times.sort((a, b) => b - a).slice(0, PAGE);
    },
    async search(text) {
      const words = foldForSearch(text.replaceAll('"', '')).split(' ');
      let found = 0;
      for await (const cards of feed.cards(250)) {
        const contents = await feed.contents(cards.map(({ content }) => content ?? ''));
        for (const card of cards) {
          const all = foldForSearch(`${card.title} ${articleText(contents.get(card.content ?? '') ?? '')}`);
          if (words.every((word) => all.includes(word))) found += 1;
        }
      }
      return found;
    },
    async save(number) {
      await openLibrary().save(keptArticle(number).article);
    },
  };
}

const store = () =>
  new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('bench', 1);
    request.onupgradeneeded = () => request.result.createObjectStore('values');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

async function put(key: string, value: unknown): Promise<void> {
  const database = await store();
  const transaction = database.transaction('values', 'readwrite');
  transaction.objectStore('values').put(value, key);
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
  database.close();
}

async function get(key: string): Promise<unknown> {
  const database = await store();
  return new Promise((resolve, reject) => {
    const request = database.transaction('values').objectStore('values').get(key);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
