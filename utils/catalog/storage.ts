import type { SAHPoolUtil, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { Sql } from './sql';

/** Where SQLite's files stand in the origin private file system. */
export const DIRECTORY = '.warraq-catalog';
const FILE = '/catalog.sqlite';

/** Kilobytes of pages in memory: enough for the inner nodes of a large index, small beside a tab. */
const CACHE_KILOBYTES = 6000;

/** The last is not in SQLite's types: without it a second try is answered with what came of the first. */
const POOL = {
  ...{ name: 'warraq', directory: DIRECTORY, initialCapacity: 4 },
  forceReinitIfPreviouslyFailed: true,
};

/**
 * Times after which files that are held are asked for again (milliseconds): of a worker that was killed the browser gives
 * back the lock first, and its files a moment later, seconds later where the machine is busy. Reading every article
 * anew into memory takes longer than all of them together.
 */
const WAITS = [25, 50, 100, 200, 400, 800, 1600, 3200];

/** A place for the catalog. */
export interface Storage {
  /** False where it ends with the worker. */
  persistent: boolean;
  open(): Sql;
  /** Delete what is there, damaged or not; what was opened must have been closed. */
  wipe(): Promise<void>;
}

/**
 * The place that lasts, or memory where the browser has no such place (private windows), or where somebody else holds
 * it. Only one worker at a time may use the place that lasts: ask for a lock before.
 */
export async function findStorage(sqlite: Sqlite3Static): Promise<Storage> {
  const pool = await installPool(sqlite);
  return pool ? fileStorage(sqlite, pool) : memoryStorage(sqlite);
}

/** A catalog in memory: the same code where nothing can be kept, and in tests. */
export function memoryStorage(sqlite: Sqlite3Static): Storage {
  return {
    persistent: false,
    open: () => new Sql(sqlite, new sqlite.oo1.DB(':memory:')),
    wipe: async () => undefined,
  };
}

function fileStorage(sqlite: Sqlite3Static, pool: SAHPoolUtil): Storage {
  return {
    persistent: true,
    open() {
      const sql = new Sql(sqlite, new pool.OpfsSAHPoolDb(FILE));
      // Before the first table is made: what joining the index leaves empty is given back (`Catalog.tidy`).
      sql.script('pragma auto_vacuum = incremental');
      // Nobody else reads the file; and what a crash may cost is made anew from the library.
      sql.script('pragma locking_mode = exclusive');
      sql.script('pragma journal_mode = truncate');
      sql.script('pragma synchronous = normal');
      sql.script(`pragma cache_size = -${CACHE_KILOBYTES}`);
      return sql;
    },
    wipe: () => pool.wipeFiles(),
  };
}

async function installPool(
  sqlite: Sqlite3Static,
  [wait, ...later]: readonly number[] = WAITS,
): Promise<SAHPoolUtil | null> {
  try {
    return await sqlite.installOpfsSAHPoolVfs(POOL);
  } catch (error) {
    const isHeld = error instanceof DOMException && error.name === 'NoModificationAllowedError';
    if (!isHeld || wait === undefined) return null;
    await new Promise((resolve) => setTimeout(resolve, wait));
    return installPool(sqlite, later);
  }
}
