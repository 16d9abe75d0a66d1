/**
 * Work in lanes: one piece of a lane at a time, and only a few lanes side by side. Every piece has a key; one that
 * waits already is not taken twice, one that is being worked on is done once more, because more may be known of it.
 */
export class Lanes {
  readonly #atOnce: number;
  readonly #work: (key: string, signal: AbortSignal) => Promise<void>;
  readonly #onIdle: () => void;
  readonly #waiting = new Map<string, string[]>();
  readonly #running = new Map<string, { key: string; stop: AbortController }>();

  /** @param work must not reject @param onIdle called whenever there is nothing left to do */
  constructor(atOnce: number, work: (key: string, signal: AbortSignal) => Promise<void>, onIdle: () => void) {
    this.#atOnce = atOnce;
    this.#work = work;
    this.#onIdle = onIdle;
  }

  get idle(): boolean {
    return this.#running.size === 0;
  }

  add(lane: string, key: string): void {
    const waiting = this.#waiting.get(lane) ?? [];
    if (waiting.includes(key)) return;
    this.#waiting.set(lane, [...waiting, key]);
    this.#next();
  }

  /** Forget a piece of work; one that is being worked on is told to stop. */
  cancel(key: string): void {
    for (const [lane, waiting] of this.#waiting) {
      this.#waiting.set(
        lane,
        waiting.filter((other) => other !== key),
      );
    }
    for (const running of this.#running.values()) if (running.key === key) running.stop.abort();
  }

  /** Forget everything that waits. */
  clear(): void {
    this.#waiting.clear();
  }

  #next(): void {
    for (const [lane, waiting] of this.#waiting) {
      if (this.#running.size >= this.#atOnce) return;
      if (this.#running.has(lane)) continue;
      const [key, ...rest] = waiting;
      if (rest.length > 0) this.#waiting.set(lane, rest);
      else this.#waiting.delete(lane);
      if (key !== undefined) this.#run(lane, key);
    }
  }

  async #run(lane: string, key: string): Promise<void> {
    const stop = new AbortController();
    this.#running.set(lane, { key, stop });
    await this.#work(key, stop.signal);
    this.#running.delete(lane);
    this.#next();
    if (this.idle) this.#onIdle();
  }
}
