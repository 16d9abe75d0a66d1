/** Where the build puts the worker; `entrypoints/catalog-host`, which imports it, is what makes it a part of the build. */
const WORKER = '/assets/catalog.worker.js';

let started = false;

/**
 * Start the catalog's worker in the background page; once is enough. By its name, because a background script is built as
 * one file, into which an imported worker would be copied with all that it needs.
 */
export function startCatalog(): void {
  if (started) return;
  started = true;
  new Worker(WORKER, { type: 'module', name: 'catalog' });
}
