import type { Library } from '../library';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;

/** Empty the bin of what went into it more than a day ago, and free what no article needs. */
export async function tidy(library: Library): Promise<void> {
  // Where the library can't be opened, whoever wants to read or save is told; the next start tidies up.
  await library.purge(Date.now() - DAY_MILLISECONDS).catch(() => undefined);
}
