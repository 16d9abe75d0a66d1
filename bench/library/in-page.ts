import { DIRECTORY } from '../../utils/catalog/storage';
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

/** Milliseconds from nothing to the first rows and to the end; bytes on the disk. */
interface Built {
  first: number;
  all: number;
  disk: number;
}

/** For each article. */
const TIDYING_MILLISECONDS = 2;

const makers = { catalog, miniSearch, scan };
export type Name = keyof typeof makers;

let contender: Contender | null = null;

const bench = {
  fill,
  /** Delete the catalog's files. */
  async forgetCatalog(): Promise<void> {
    const root = await navigator.storage.getDirectory();
    await root.removeEntry(DIRECTORY, { recursive: true }).catch(() => undefined);
  },
  /** Make the catalog from nothing: until its first rows are there, and until all is in it. */
  async rebuild(count: number): Promise<Built> {
    const made = catalog();
    const start = performance.now();
    const first = await once(() => made.open());
    await made.rebuilt();
    const all = performance.now() - start;
    // Then the worker joins the pieces of its index, unseen: as long as that takes on slow machines.
    await new Promise((resolve) => setTimeout(resolve, count * TIDYING_MILLISECONDS));
    const { usageDetails } = (await navigator.storage.estimate()) as {
      usageDetails?: { fileSystem?: number };
    };
    return { first, all, disk: usageDetails?.fileSystem ?? 0 };
  },
  async buildMiniSearch(count: number): Promise<Built> {
    const made = miniSearch();
    let disk = 0;
    const all = await once(async () => {
      disk = await made.build(count);
    });
    return { first: all, all, disk };
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
};

export type Bench = typeof bench;
Object.assign(globalThis, { bench });
