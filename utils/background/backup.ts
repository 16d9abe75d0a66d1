import { browser } from 'wxt/browser';
import { send } from '../messaging';
import { type BackupTrouble, changeSettings, readSettings, type Settings } from '../settings';
import { openHost } from './wake-catalog';

/** Of the alarm that asks whether it is time for a backup. */
export const BACKUP_ALARM = 'backup';

const HOUR_MINUTES = 60;
const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Shorter than the 30 seconds without events after which browsers stop the background. */
const HEARTBEAT_MILLISECONDS = 20_000;
/** How often the browser is asked whether it has kept the file. */
const POLL_MILLISECONDS = 250;

let running: Promise<void> | null = null;

/** Is it time for the backup that the reader wishes to be made by itself? @param now milliseconds since 1970 */
export function isBackupDue(
  { backupEveryDays, lastBackup }: Pick<Settings, 'backupEveryDays' | 'lastBackup'>,
  now: number,
): boolean {
  return backupEveryDays !== null && now - (lastBackup ?? 0) >= backupEveryDays * DAY_MILLISECONDS;
}

/** See to it that the alarm rings as long as backups are wished for; a backup that failed is tried again then. */
export async function scheduleBackup(): Promise<void> {
  const { backupEveryDays } = await readSettings();
  const alarm = await browser.alarms.get(BACKUP_ALARM);
  if (backupEveryDays === null) await browser.alarms.clear(BACKUP_ALARM);
  else if (!alarm) browser.alarms.create(BACKUP_ALARM, { periodInMinutes: 3 * HOUR_MINUTES });
}

/** Back up the library where it is time; what came of it is noted in the settings. */
export async function backUpIfDue(): Promise<void> {
  if (!isBackupDue(await readSettings(), Date.now())) return;
  running ??= backUp().finally(() => {
    running = null;
  });
  await running;
}

async function backUp(): Promise<void> {
  const trouble = await writeBackup().catch((): BackupTrouble => 'library');
  const at = Date.now();
  await changeSettings({
    automaticBackup: { at, trouble },
    ...(trouble === null && { lastBackup: at }),
  });
}

async function writeBackup(): Promise<BackupTrouble | null> {
  if (!(await mayDownload())) return 'permission';
  const heartbeat = setInterval(() => browser.runtime.getPlatformInfo(), HEARTBEAT_MILLISECONDS);
  try {
    const { url, drop } = await makeFile();
    try {
      return (await downloaded(url)) ? null : 'download';
    } finally {
      await drop();
    }
  } finally {
    clearInterval(heartbeat);
  }
}

/** The file is made here where there is a document, else in the one off the screen. */
async function makeFile(): Promise<{ url: string; drop: () => unknown }> {
  if (import.meta.env.FIREFOX) {
    const { makeBackupFile, dropFile } = await import('../transfer/export/backup-file');
    const url = await makeBackupFile();
    return { url, drop: () => dropFile(url) };
  }
  await openHost();
  const { url } = await send('host/make-backup', null);
  return { url, drop: () => send('host/drop-file', { url }) };
}

/** One file a month, which the backups of that month replace. @returns whether it is on the disk */
async function downloaded(url: string): Promise<boolean> {
  const filename = `Warraq/warraq-${new Date().toISOString().slice(0, 7)}.warraq.zip`;
  try {
    const id = await browser.downloads.download({
      url,
      filename,
      conflictAction: 'overwrite',
      saveAs: false,
    });
    for (;;) {
      const [item] = await browser.downloads.search({ id });
      if (item?.state !== 'in_progress') return item?.state === 'complete';
      await new Promise((resolve) => setTimeout(resolve, POLL_MILLISECONDS));
    }
  } catch {
    return false;
  }
}

async function mayDownload(): Promise<boolean> {
  return browser.permissions.contains({ permissions: ['downloads'] }).catch(() => false);
}
