import { startCatalog } from '../../utils/catalog/host';
import { answer } from '../../utils/messaging';
import { readPage } from './read-page';

startCatalog();
answer(readPage);
