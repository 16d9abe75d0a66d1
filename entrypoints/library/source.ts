import { signal } from '@preact/signals';
import { type CatalogClient, openCatalog } from '../../utils/catalog/client';
import type { Answer, Progress, Query } from '../../utils/catalog/query';
import { openLibrary } from '../../utils/library';
import { send } from '../../utils/messaging';
import { scan } from './scan';

/** Where pictures come from, and rows while there is no catalog. */
export const library = openLibrary();

/** How far the catalog has come in reading the texts; null while there is nothing to tell. */
export const indexing = signal<Progress | null>(null);

let catalog: CatalogClient | null = null;

/** Open the catalog; `caughtUp` is called when more texts can be searched than before. */
export function startSource(caughtUp: () => void, leaving: AbortSignal): void {
  catalog = openCatalog(() => send('catalog/wake', null), leaving);
  catalog.onProgress((progress) => {
    const done = progress.done >= progress.all;
    indexing.value = done ? null : progress;
    if (done) caughtUp();
  }, leaving);
}

/**
 * The articles that answer a question: from the catalog, or from the cards where it can't be had.
 * @throws Failure of storage
 */
export async function ask(query: Query): Promise<Answer> {
  const answer = await catalog?.query(query).catch(() => null);
  return answer ?? scan(await library.list(), query);
}
