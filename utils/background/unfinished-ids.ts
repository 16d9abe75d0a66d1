import { browser } from 'wxt/browser';
import type { Library } from '../library';

const KEY = 'unfinished';

/**
 * Which articles lack something, so that the whole library need not be read for it at every wake of the background.
 * The truth stands in the cards, from which this list is made once after the start of the browser; it may name
 * articles that lack nothing any more, and leaves none out.
 */
export class UnfinishedIds {
  readonly #library: Library;
  readonly #ids = new Set<string>();
  #opened: Promise<boolean> | null = null;
  #scanned: Promise<void> | null = null;

  constructor(library: Library) {
    this.#library = library;
  }

  /** @throws Failure of storage */
  async all(): Promise<string[]> {
    if (!(await this.#open())) await this.#scan();
    return [...this.#ids];
  }

  /** Take articles in; to be called before they are written, so that none is forgotten where the background dies. */
  async add(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#ids.add(id);
    // Without a list nothing is stored: whoever wants one reads the library, and finds these there.
    if (await this.#open()) await this.#store();
  }

  /** Let articles go that lack nothing any more. */
  async drop(ids: readonly string[]): Promise<void> {
    for (const id of ids) this.#ids.delete(id);
    await this.#store();
  }

  /** Read the list that an earlier life of the background has left. @returns false where there is none */
  #open(): Promise<boolean> {
    this.#opened ??= browser.storage.session
      .get<Record<string, string[]>>(KEY)
      .catch(() => ({}) as Record<string, string[]>)
      .then(({ [KEY]: stored }) => {
        for (const id of stored ?? []) this.#ids.add(id);
        return stored !== undefined;
      });
    return this.#opened;
  }

  #scan(): Promise<void> {
    this.#scanned ??= this.#library.fetching
      .unfinished()
      .then(async (ids) => {
        for (const id of ids) this.#ids.add(id);
        this.#opened = Promise.resolve(true);
        await this.#store();
      })
      .finally(() => {
        this.#scanned = null;
      });
    return this.#scanned;
  }

  async #store(): Promise<void> {
    // Where session storage is full of drafts there is no list, and the next wake makes it anew.
    await browser.storage.session
      .set({ [KEY]: [...this.#ids] })
      .catch(() => browser.storage.session.remove(KEY))
      .catch(() => undefined);
  }
}
