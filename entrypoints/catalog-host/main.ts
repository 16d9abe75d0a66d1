import { answer } from '../../utils/answering';
import CatalogWorker from '../../utils/catalog/catalog.worker?worker';
import { handlers } from './handlers';

// Chrome's service worker has neither workers nor a DOM: this document, off the screen, has the catalog's worker and
// reads the pages of links and writes backups for it.
new CatalogWorker({ name: 'catalog' });
answer(handlers);
