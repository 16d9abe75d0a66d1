import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { LibraryFeed } from '../library/feed';
import { inTurn } from '../library/in-turn';
import { Catalog } from './catalog';
import type { Answer, Progress, Query } from './query';
import type { Sql } from './sql';
import { memoryStorage, type Storage } from './storage';

/** Cards and changes that are taken in at once. */
const CARDS_AT_ONCE = 500;
/** Texts that are read at once: between them questions are answered. */
const TEXTS_AT_ONCE = 25;

/** After as many damages the disk is not trusted any more. */
const DAMAGES_FORGIVEN = 2;

/**
 * Keeps the catalog in step with the library and whole: it catches up before it answers, and makes the catalog anew
 * where it is missing, damaged, or of another library. Failures of the library itself are thrown as they are.
 */
export class Keeper {
  readonly #sqlite: Sqlite3Static;
  readonly #feed: LibraryFeed;
  readonly #onProgress: (progress: Progress) => void;
  readonly #inTurn = inTurn();
  #storage: Storage;
  #sql: Sql | null = null;
  #catalog: Catalog | null = null;
  #damages = 0;
  #wiping: Promise<void> | null = null;
  #reading: Promise<void> | null = null;

  constructor(
    sqlite: Sqlite3Static,
    storage: Storage,
    feed: LibraryFeed,
    onProgress: (progress: Progress) => void,
  ) {
    this.#sqlite = sqlite;
    this.#storage = storage;
    this.#feed = feed;
    this.#onProgress = onProgress;
  }

  /** Answer from the library as it is now: of all its articles, though the texts of some may not have been read yet. */
  async query(query: Query): Promise<Answer> {
    return this.#whole(async (catalog) => {
      await this.#inTurn(() => this.#catchUp(catalog));
      return catalog.query(query);
    });
  }

  /** Resolves when everything has been read that there was to read. */
  async settled(): Promise<void> {
    await this.#whole((catalog) => this.#inTurn(() => this.#catchUp(catalog)));
    await this.#reading;
  }

  /** Do something with the catalog; where it turns out to be damaged, once more with a new one. */
  async #whole<T>(work: (catalog: Catalog) => Promise<T>): Promise<T> {
    let catalog: Catalog | null = null;
    try {
      catalog = await this.#opened();
      return await work(catalog);
    } catch (error) {
      if (!(error instanceof this.#sqlite.SQLite3Error)) throw error;
      await this.#discard(catalog);
      return await work(await this.#opened());
    }
  }

  async #opened(): Promise<Catalog> {
    await this.#wiping;
    if (this.#catalog) return this.#catalog;
    this.#sql = this.#storage.open();
    this.#catalog = new Catalog(this.#sql, (hashes) => this.#feed.contents(hashes));
    return this.#catalog;
  }

  /** Throw a damaged catalog away (null: one that could not be opened), unless somebody else has. */
  async #discard(damaged: Catalog | null): Promise<void> {
    await this.#wiping;
    if (this.#catalog !== damaged) return;
    this.#wiping = this.#wipe().finally(() => {
      this.#wiping = null;
    });
    await this.#wiping;
  }

  async #wipe(): Promise<void> {
    this.#damages += 1;
    this.#catalog = null;
    try {
      this.#sql?.close();
    } catch {
      // A damaged database may not even close; its file goes all the same.
    }
    this.#sql = null;
    if (this.#damages > DAMAGES_FORGIVEN) this.#storage = memoryStorage(this.#sqlite);
    else await this.#storage.wipe();
  }

  async #catchUp(catalog: Catalog): Promise<void> {
    const library = await this.#feed.identity();
    const { mark } = catalog;
    const known = mark?.library === library;
    const much = known
      ? await this.#takeChanges(catalog, library, mark.sequence)
      : await this.#begin(catalog, library);
    if (catalog.unread > TEXTS_AT_ONCE) return this.#readInBackground();
    await catalog.readTexts(TEXTS_AT_ONCE);
    if (much) this.#report(catalog, true);
    // An earlier worker may have ended in the middle of it.
    if (!catalog.tidied) this.#readInBackground();
  }

  /** @returns whether there was much to take, as after an import */
  async #takeChanges(catalog: Catalog, library: string, since: number): Promise<boolean> {
    let from = since;
    for (let batch = 0; ; batch += 1) {
      const { cards, gone, sequence } = await this.#feed.changes(from, CARDS_AT_ONCE);
      if (sequence === from) return batch > 1;
      catalog.apply(cards, gone, { library, sequence });
      from = sequence;
      // Those who ask must not take the silence for death.
      if (batch > 0) this.#report(catalog, false);
    }
  }

  /** List the whole library. A part of it would be taken for the whole, so nothing is answered meanwhile. */
  async #begin(catalog: Catalog, library: string): Promise<boolean> {
    if (catalog.count > 0) catalog.clear();
    const sequence = await this.#feed.sequence();
    for await (const cards of this.#feed.cards(CARDS_AT_ONCE)) {
      catalog.apply(cards, [], null);
      if (cards.length > 0) this.#report(catalog, false);
    }
    catalog.apply([], [], { library, sequence });
    await this.#takeChanges(catalog, library, sequence);
    return true;
  }

  #readInBackground(): void {
    this.#reading ??= this.#whole((catalog) => this.#readAll(catalog))
      // The next question meets the same failure of the library, and says it.
      .catch(() => undefined)
      .finally(() => {
        this.#reading = null;
      });
  }

  async #readAll(catalog: Catalog): Promise<void> {
    catalog.tidied = false;
    while (catalog === this.#catalog && catalog.unread > 0) {
      await this.#inTurn(() => catalog.readTexts(TEXTS_AT_ONCE));
      this.#report(catalog, true);
    }
    while (catalog === this.#catalog) {
      if (!(await this.#inTurn(async () => catalog.tidy()))) break;
      await aMoment();
    }
    if (catalog === this.#catalog) catalog.tidied = true;
  }

  #report(catalog: Catalog, listed: boolean): void {
    this.#onProgress({ listed, done: catalog.count - catalog.unread, all: catalog.count });
  }
}

/** Lets what is waiting, such as a question, come first. */
function aMoment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
