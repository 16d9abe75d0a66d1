import type { HostHandlers } from '../../utils/messages';
import { readHtml } from '../../utils/read-html';

const backups = () => import('../../utils/transfer/export/backup-file');

/** What this document does for the background, which has no DOM in Chrome. */
export const handlers: HostHandlers = {
  'host/read-html': async ({ html, url }) => readHtml(html, url),
  'host/make-backup': async () => ({ url: await (await backups()).makeBackupFile() }),
  'host/drop-file': async ({ url }) => {
    (await backups()).dropFile(url);
    return null;
  },
};
