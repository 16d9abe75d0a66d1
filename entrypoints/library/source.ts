import { signal } from '@preact/signals';
import { type CatalogClient, openCatalog } from '../../utils/catalog/client';
import type { Answer, Progress, Query } from '../../utils/catalog/query';
import { openLibrary } from '../../utils/library';
import { LibraryFeed } from '../../utils/library/feed';
import { onLibraryChanged, send } from '../../utils/messaging';
import { CardReading } from './card-reading';

/** Where pictures come from. */
export const library = openLibrary();

/** How far the catalog has come in reading the texts; null while there is nothing to tell. */
export const indexing = signal<Progress | null>(null);

/** An answer, and how many articles it is of where they are a part of the library; null: it is of all. */
export interface Told extends Answer {
  readSoFar: number | null;
}

let catalog: CatalogClient | null = null;
const renewals = new Set<() => void>();

/** Open the catalog. */
export function startSource(leaving: AbortSignal): void {
  catalog = openCatalog(() => send('catalog/wake', null), leaving);
  catalog.onProgress((progress) => {
    const done = progress.listed && progress.done >= progress.all;
    indexing.value = done ? null : progress;
    const lost = awake && !progress.listed;
    if (lost) awake = false;
    if (done || lost) renew();
  }, leaving);
  onLibraryChanged(async (ids) => {
    // What fails here fails for the next question as well, which says so.
    await reading?.update(ids).catch(() => undefined);
    renew();
  }, leaving);
}

/** Calls back when there is another answer than before: the library changed, or more of it is known. */
export function onRenewed(callback: () => void): void {
  renewals.add(callback);
}

function renew(): void {
  for (const callback of renewals) callback();
}

/** As long as a reader does not notice. From then on the cards answer, until the catalog has. */
const PATIENCE_MILLISECONDS = 300;

/** Whether the catalog has answered, and is not being made anew: then it is worth waiting for. */
let awake = false;
/** The cards, for as long as they answer. */
let reading: CardReading | null = null;

/**
 * The articles that answer a question: from the catalog, or from the cards while it is being opened or made, and where
 * it can't be had.
 * @throws Failure of storage
 */
export async function ask(query: Query): Promise<Told> {
  const asked = catalog?.query(query).catch(() => null) ?? Promise.resolve(null);
  const patience = reading ? 0 : PATIENCE_MILLISECONDS;
  const answer = await (awake ? asked : Promise.race([asked, after(patience)]));
  if (answer) {
    wake();
    return { ...answer, readSoFar: null };
  }
  asked.then((late) => {
    if (!late || awake) return;
    wake();
    renew();
  });
  return askCards(query);
}

async function askCards(query: Query): Promise<Told> {
  reading ??= new CardReading(new LibraryFeed(), () => {
    if (!awake) renew();
  });
  const mine = reading;
  try {
    const answer = await mine.answer(query);
    if (mine !== reading) return ask(query);
    return { ...answer, readSoFar: mine.count };
  } catch (error) {
    // What failed is tried again.
    if (mine === reading) reading = null;
    throw error;
  }
}

function wake(): void {
  awake = true;
  reading?.stop();
  reading = null;
}

/** Resolves after some time. */
export function after(milliseconds: number): Promise<null> {
  return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
