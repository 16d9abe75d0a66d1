import type { Answer, Query } from '../../utils/catalog/query';
import type { LibraryFeed } from '../../utils/library/feed';
import { Scan } from './scan';

/** Changes of the library that are looked at for its last articles: enough for a screen of them. */
const LAST_CHANGES = 120;
/** Between two batches the page answers its reader. */
const CARDS_AT_ONCE = 500;
/** Each time that so many times as many are there as were told of, the page is told of them. */
const GROWTH = 3;

/** The plain way to know the library while there is no catalog: all its cards, read one batch after the other. */
export class CardReading {
  readonly #scan = new Scan();
  readonly #feed: LibraryFeed;
  readonly #begun: Promise<void>;
  readonly #done: Promise<void>;
  #hasBegun = false;
  #stopped = false;
  #failed = false;
  #whole = false;

  /** @param grown called when there are many more cards than before, and when all are there */
  constructor(feed: LibraryFeed, grown: () => void) {
    this.#feed = feed;
    this.#begun = this.#readLast();
    this.#done = this.#begun.then(() => this.#readAll(grown));
    this.#done.catch(() => {
      this.#failed = true;
      // Where not even the beginning can be read, every answer says so by itself.
      if (this.#hasBegun) grown();
    });
  }

  /** How many cards have been read; null when all are. */
  get count(): number | null {
    return this.#whole ? null : this.#scan.size;
  }

  /**
   * The answer from the cards that are here: the last kept ones at once.
   * @throws Failure of storage
   */
  async answer(query: Query): Promise<Answer> {
    // What is done with many rows at once is meant of all; and a failure is not passed over.
    await (query.plain || this.#failed ? this.#done : this.#begun);
    return this.#scan.answer(query);
  }

  /** Read articles anew that have changed. */
  async update(ids: readonly string[]): Promise<void> {
    await this.#begun;
    const cards = await this.#feed.some(ids);
    this.#scan.delete(ids);
    this.#scan.put(cards);
  }

  /** The catalog has come: the rest need not be read, and what is answered from now on may be a part for the whole. */
  stop(): void {
    this.#stopped = true;
  }

  async #readLast(): Promise<void> {
    const { cards, all } = await this.#feed.last(LAST_CHANGES);
    this.#scan.put(cards);
    this.#whole = all;
    this.#hasBegun = true;
  }

  async #readAll(grown: () => void): Promise<void> {
    if (this.#whole) return;
    let told = this.#scan.size;
    for await (const cards of this.#feed.cards(CARDS_AT_ONCE)) {
      if (this.#stopped) return;
      this.#scan.put(cards);
      if (this.#scan.size < told * GROWTH) continue;
      told = this.#scan.size;
      grown();
    }
    this.#whole = true;
    grown();
  }
}
