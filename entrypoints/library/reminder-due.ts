import type { Settings } from '../../utils/settings';

/** So many articles were not saved in passing. */
const WORTH_A_BACKUP = 20;
const OLD_MILLISECONDS = 60 * 24 * 60 * 60 * 1000;

/** Should the reader be reminded of a backup? @param articles in the library @param now milliseconds since 1970 */
export function isReminderDue(
  { lastBackup, noReminderBefore }: Pick<Settings, 'lastBackup' | 'noReminderBefore'>,
  articles: number,
  now: number,
): boolean {
  const old = lastBackup === null || now - lastBackup > OLD_MILLISECONDS;
  return old && articles >= WORTH_A_BACKUP && now >= noReminderBefore;
}
