import CatalogWorker from './catalog.worker?worker';

let started = false;

/** Start the catalog's worker in this document, which must stay open as long as it is wanted; once is enough. */
export function startCatalog(): void {
  if (started) return;
  started = true;
  new CatalogWorker({ name: 'catalog' });
}
