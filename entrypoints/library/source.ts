import { signal } from '@preact/signals';
import { type CatalogClient, openCatalog } from '../../utils/catalog/client';
import type { Answer, Progress, Query } from '../../utils/catalog/query';
import { openLibrary } from '../../utils/library';
import type { ArticleCard } from '../../utils/library/documents';
import { onLibraryChanged, send } from '../../utils/messaging';
import { scan } from './scan';

/** Where pictures come from, and rows while there is no catalog. */
export const library = openLibrary();

/** How far the catalog has come in reading the texts; null while there is nothing to tell. */
export const indexing = signal<Progress | null>(null);

let catalog: CatalogClient | null = null;

/** Open the catalog; `caughtUp` is called when there is another answer than before. */
export function startSource(caughtUp: () => void, leaving: AbortSignal): void {
  refresh = caughtUp;
  catalog = openCatalog(() => send('catalog/wake', null), leaving);
  catalog.onProgress((progress) => {
    const done = progress.listed && progress.done >= progress.all;
    indexing.value = done ? null : progress;
    const lost = awake && !progress.listed;
    if (lost) awake = false;
    if (done || lost) caughtUp();
  }, leaving);
  onLibraryChanged(() => {
    cards = null;
  }, leaving);
}

/** As long as a reader does not notice. From then on the cards answer, until the catalog has. */
const PATIENCE_MILLISECONDS = 300;

/** Whether the catalog has answered, and is not being made anew: then it is worth waiting for. */
let awake = false;
/** All cards, for as long as they answer and nothing changes. */
let cards: Promise<ArticleCard[]> | null = null;
let refresh = () => {};

/**
 * The articles that answer a question: from the catalog, or from the cards while it is being opened or made, and where
 * it can't be had.
 * @throws Failure of storage
 */
export async function ask(query: Query): Promise<Answer> {
  const asked = catalog?.query(query).catch(() => null) ?? Promise.resolve(null);
  const answer = await (awake ? asked : Promise.race([asked, after(PATIENCE_MILLISECONDS)]));
  if (answer) {
    wake();
    return answer;
  }
  asked.then((late) => {
    if (!late || awake) return;
    wake();
    refresh();
  });
  cards ??= library.list();
  // What failed is tried again.
  cards.catch(() => {
    cards = null;
  });
  return scan(await cards, query);
}

function wake(): void {
  awake = true;
  cards = null;
}

function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
