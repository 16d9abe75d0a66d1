import { startCatalog } from '../../utils/catalog/host';

startCatalog();
