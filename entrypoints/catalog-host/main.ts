import CatalogWorker from '../../utils/catalog/catalog.worker?worker';

// Chrome's service worker can't have workers: this document, off the screen, has the catalog's.
new CatalogWorker({ name: 'catalog' });
