import { type Contender, catalog, miniSearch, scan } from './contenders';
import { fill } from './fill';
import { questions, typed } from './questions';
import { once, type Timing, timed } from './timing';

/** What one contender took, in milliseconds. */
interface Taken {
  open: number;
  query: Timing;
  typing: Timing;
  save: Timing;
}

const makers = { catalog, miniSearch, scan };
export type Name = keyof typeof makers;

let contender: Contender | null = null;

const bench = {
  fill,
  /** Make the catalog from nothing: until its first rows are there, and until all is in it. */
  async rebuild(): Promise<{ first: number; all: number; articles: number }> {
    const made = catalog();
    const start = performance.now();
    const first = await once(() => made.open());
    const articles = await made.rebuilt();
    return { first, all: performance.now() - start, articles };
  },
  async buildMiniSearch(count: number): Promise<number> {
    const made = miniSearch();
    return once(() => made.build(count));
  },
  /** The first thing in a new document. */
  async open(name: Name): Promise<number> {
    const made = makers[name]();
    contender = made;
    return once(() => made.open());
  },
  async run(count: number, runs: number, words: number, saves: number): Promise<Omit<Taken, 'open'>> {
    const running = contender;
    if (!running) throw new Error('Nothing was opened');
    const asked = questions(runs, count);
    // The first question pays for compiling the code; cold opening is measured by itself.
    await running.search(asked[0] ?? '');
    return {
      query: await timed(asked, (text) => running.search(text)),
      typing: await timed(typed(words, count), (text) => running.search(text)),
      save: await timed(
        Array.from({ length: saves }, (_, index) => 10_000_000 + Math.floor(performance.now()) + index),
        (number) => running.save(number),
      ),
    };
  },
  async disk(): Promise<Record<string, number>> {
    const { usageDetails } = (await navigator.storage.estimate()) as {
      usageDetails?: Record<string, number>;
    };
    return usageDetails ?? {};
  },
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
