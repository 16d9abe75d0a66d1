import { defineContentScript } from 'wxt/utils/define-content-script';
import { readDocument } from '../utils/read-document';

export default defineContentScript({
  registration: 'runtime',
  main: () => readDocument(document, location.href),
});
