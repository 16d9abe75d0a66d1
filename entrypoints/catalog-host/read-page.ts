import type { HostHandlers } from '../../utils/messages';
import { readHtml } from '../../utils/read-html';

/** What this document does for the background, which has no DOM in Chrome. */
export const readPage: HostHandlers = {
  'host/read-html': async ({ html, url }) => readHtml(html, url),
};
