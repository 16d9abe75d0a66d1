import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readDocument } from '../utils/read-document';

// Unlisted, so that no page carries it before it is asked for, and no more runs in the page than reads it.
export default defineUnlistedScript(() => readDocument(document, location.href));
