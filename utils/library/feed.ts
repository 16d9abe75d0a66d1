import { Database } from './database';
import type { ArticleCard, ContentDocument } from './documents';
import { isListed } from './links';

/** What changed in the library: cards as they are now, and ids of articles that are in no list any more. */
export interface Changes {
  cards: ArticleCard[];
  gone: string[];
  /** Where to go on: the number of the last change in here; equal to `since` where there was none. */
  sequence: number;
}

/** The library's lists as something else follows them: read only, in order of change. Failures as in `Library`. */
export class LibraryFeed {
  readonly #database: Database;

  constructor(name = 'warraq') {
    this.#database = new Database(name);
  }

  /** Of this library; another one means that all that was learned from the old one is void. */
  identity(): Promise<string> {
    return this.#database.identity();
  }

  /** The number of the last change. */
  sequence(): Promise<number> {
    return this.#database.sequence();
  }

  /** What changed after a change, at most `limit` documents of any kind. */
  async changes(since: number, limit: number): Promise<Changes> {
    const { ids, sequence } = await this.#database.changedSince(since, limit);
    const articles = ids.filter(isArticle);
    if (articles.length === 0) return { cards: [], gone: [], sequence };
    const cards = (await this.#database.readMany<ArticleCard>(articles)).filter(isListed);
    const listed = new Set<string>(cards.map(({ _id }) => _id));
    const gone = articles.filter((id) => !listed.has(id)).map((id) => id.slice('article:'.length));
    return { cards, gone, sequence };
  }

  /** The kept articles among the last changes of documents of any kind; `all` where that is the whole library. */
  async last(limit: number): Promise<{ cards: ArticleCard[]; all: boolean }> {
    const ids = await this.#database.lastChanged(limit);
    const cards = await this.#database.readMany<ArticleCard>(ids.filter(isArticle));
    return { cards: cards.filter(isListed), all: ids.length < limit };
  }

  /** Those of some articles that are in lists. @param ids as in messages */
  async some(ids: readonly string[]): Promise<ArticleCard[]> {
    const cards = await this.#database.readMany<ArticleCard>(ids.map((id) => `article:${id}` as const));
    return cards.filter(isListed);
  }

  /** All kept articles, a page at a time, by id. */
  async *cards(limit: number): AsyncGenerator<ArticleCard[]> {
    for (let after: ArticleCard['_id'] | null = null; ; ) {
      const page: ArticleCard[] = await this.#database.readAfter<ArticleCard>('article', after, limit);
      yield page.filter(isListed);
      const last = page.at(-1);
      if (!last || page.length < limit) return;
      after = last._id;
    }
  }

  /** The HTML of contents by their hashes; one that is missing is left out. Untrusted like all HTML. */
  async contents(hashes: string[]): Promise<Map<string, string>> {
    const ids = hashes.map((hash) => `content:${hash}` as const);
    const documents = await this.#database.readMany<ContentDocument>(ids);
    return new Map(documents.map(({ _id, html }) => [_id.slice('content:'.length), html]));
  }
}

function isArticle(id: string): id is ArticleCard['_id'] {
  return id.startsWith('article:');
}
