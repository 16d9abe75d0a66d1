import { browser } from 'wxt/browser';
import { announceChange } from '../answering';
import type { Library } from '../library';
import { type ArticleCard, cardId } from '../library/documents';
import { isUnfinished } from '../library/links';
import { readSettings } from '../settings';
import { completeImages } from './complete-images';
import { completePage } from './complete-page';
import { Lanes } from './lanes';
import { isDue } from './retry';
import { UnfinishedIds } from './unfinished-ids';

/** Of the alarm that wakes the background. */
export const ALARM = 'fetch';

/** Hosts that are asked for pages side by side, each for one at a time. */
const HOSTS_AT_ONCE = 3;
/** While there is work: where the browser stops the background in the middle of it, it goes on this much later. */
const WATCH_MILLISECONDS = 60_000;
/** Where storage fails, nothing is gained by fetching. */
const STORAGE_PAUSE_MILLISECONDS = 30 * 60_000;
const MEGABYTE = 1_000_000;

/**
 * Fetches what kept articles lack: pages of links, and images. The articles' cards are the queue; everything in here
 * can be lost at any moment and is made again from them.
 */
export class Queue {
  readonly #library: Library;
  readonly #ids: UnfinishedIds;
  /** Those whose pages are being fetched at this moment. */
  readonly #fetching = new Set<string>();
  /** The tabs that can fetch images with their reader's rights, by article. */
  readonly #tabs = new Map<string, number>();
  readonly #lanes = new Lanes(
    HOSTS_AT_ONCE,
    (id, signal) => this.#complete(id, signal),
    () => this.#rest().catch(() => undefined),
  );
  #pausedUntil = 0;

  constructor(library: Library) {
    this.#library = library;
    this.#ids = new UnfinishedIds(library);
  }

  /** To be called before articles are written that may lack something: none is forgotten, whatever happens then. */
  async expect(ids: readonly string[]): Promise<void> {
    await this.#ids.add(ids);
  }

  /** Complete an article now. @param tabId the tab that shows its page, or null */
  take(card: ArticleCard, tabId: number | null): void {
    if (!isUnfinished(card)) return;
    if (tabId !== null) this.#tabs.set(cardId(card), tabId);
    this.#ids.add([cardId(card)]).catch(() => undefined);
    this.#lanes.add(laneOf(card), cardId(card));
    this.#watch();
  }

  /** Complete articles that have come without their pages being open. */
  async takeAll(ids: readonly string[]): Promise<void> {
    await this.expect(ids);
    for (const card of await this.#library.fetching.cards(ids)) this.take(card, null);
  }

  /** Go on with everything whose time has come. Failures of storage end it until the next time. */
  async resume(): Promise<void> {
    const now = Date.now();
    for (const card of await this.#unfinished()) {
      if (isCardDue(card, now)) this.#lanes.add(laneOf(card), cardId(card));
    }
    await this.#rest();
  }

  /** Forget why articles could not be completed, and try anew. */
  async retry(ids: readonly string[]): Promise<void> {
    await this.#ids.add(ids);
    for (const id of ids) await this.#library.fetching.retry(id);
    this.#pausedUntil = 0;
    await this.resume();
  }

  /** The reader allows fetching: try what could not be had without it. */
  async retryForbidden(): Promise<void> {
    for (const card of await this.#unfinished()) {
      await this.#library.fetching.retry(cardId(card), 'needs-permission');
    }
    await this.resume();
  }

  /** Give articles up, because they were removed. */
  cancel(ids: readonly string[]): void {
    for (const id of ids) this.#lanes.cancel(id);
  }

  /** The links whose pages are not here yet, the last kept first. */
  async links(): Promise<ArticleCard[]> {
    const links = (await this.#unfinished()).filter(({ content }) => content === null);
    return links.sort((a, b) => b.savedAt - a.savedAt);
  }

  /** Is its page being fetched at this moment? */
  isFetching(id: string): boolean {
    return this.#fetching.has(id);
  }

  async #complete(id: string, signal: AbortSignal): Promise<void> {
    const tabId = this.#tabs.get(id) ?? null;
    this.#tabs.delete(id);
    if (Date.now() < this.#pausedUntil) return;
    try {
      const [card] = await this.#library.fetching.cards([id]);
      if (card) await this.#fetch(card, tabId, signal);
    } catch {
      // The library can't write: whoever saves by hand is told; here it is tried again later.
      this.#pausedUntil = Date.now() + STORAGE_PAUSE_MILLISECONDS;
      this.#lanes.clear();
      await announceChange([id]);
    }
  }

  async #fetch(card: ArticleCard, tabId: number | null, signal: AbortSignal): Promise<void> {
    let whole: ArticleCard | null = card;
    if (card.content === null) {
      if (!isDue(card.pending, Date.now())) return;
      whole = await this.#fetchPage(card, signal);
      if (whole) await this.#ids.add([cardId(whole)]);
      await announceChange([...new Set([cardId(card), cardId(whole ?? card)])]);
    }
    if (!whole) return;
    const limit = (await readSettings()).imageLimitMegabytes * MEGABYTE;
    const changed = await completeImages(this.#library, whole, { tabId, limit, signal });
    if (changed) await announceChange([cardId(whole)]);
  }

  async #fetchPage(card: ArticleCard, signal: AbortSignal): Promise<ArticleCard | null> {
    const id = cardId(card);
    this.#fetching.add(id);
    try {
      await announceChange([id]);
      return await completePage(this.#library, card, signal);
    } finally {
      // Before what came of it is told: whoever hears that asks at once.
      this.#fetching.delete(id);
    }
  }

  async #unfinished(): Promise<ArticleCard[]> {
    const ids = await this.#ids.all();
    const cards = (await this.#library.fetching.cards(ids)).filter(isUnfinished);
    const left = new Set(cards.map(cardId));
    const done = ids.filter((id) => !left.has(id));
    if (done.length > 0) await this.#ids.drop(done);
    return cards;
  }

  /** See to it that the background wakes when there is something to do. */
  async #rest(): Promise<void> {
    if (!this.#lanes.idle) return this.#watch();
    const times = (await this.#unfinished()).flatMap(timesOf);
    if (times.length === 0) await browser.alarms.clear(ALARM);
    else this.#wakeAt(Math.max(Math.min(...times), this.#pausedUntil));
  }

  #watch(): void {
    this.#wakeAt(0);
  }

  #wakeAt(when: number): void {
    browser.alarms.create(ALARM, { when: Math.max(when, Date.now() + WATCH_MILLISECONDS) });
  }
}

/** Pages of one site wait for each other. */
function laneOf({ url }: ArticleCard): string {
  return new URL(url).host;
}

function isCardDue({ content, pending, images }: ArticleCard, now: number): boolean {
  if (content === null) return isDue(pending, now);
  return images.some((image) => isDue(image.pending, now));
}

/** When something of an article is to be tried. */
function timesOf({ pending, images }: ArticleCard): number[] {
  return [pending, ...images.map((image) => image.pending)].flatMap((it) => it?.nextTry ?? []);
}
