import CatalogWorker from '../../utils/catalog/catalog.worker?worker';
import { answer } from '../../utils/messaging';
import { readPage } from './read-page';

// Chrome's service worker has neither workers nor a DOM: this document, off the screen, has the catalog's worker and
// reads the pages of links for it.
new CatalogWorker({ name: 'catalog' });
answer(readPage);
