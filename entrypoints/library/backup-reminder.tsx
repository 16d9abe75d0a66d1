import { settings } from '../../components/interface';
import { changeSettings } from '../../utils/settings';
import { atFirst } from './above';
import { isReminderDue } from './reminder-due';
import { texts } from './texts';

const DAY_MILLISECONDS = 24 * 60 * 60 * 1000;
/** Who has said "not now" is left alone for so long. */
const QUIET_MILLISECONDS = 30 * DAY_MILLISECONDS;

/** Says so when a library that would be missed has no backup, or an old one. */
export function BackupReminder() {
  const { t, date } = texts.value;
  const { lastBackup } = settings.value;
  // As many as there were at first: it does not come in the midst of reading.
  if (!isReminderDue(settings.value, atFirst.value ?? 0, Date.now())) return null;
  return (
    <aside class="offer backup-reminder" data-part="backup-reminder">
      <p>{lastBackup === null ? t('reminder.none') : t('reminder.old', { date: date(lastBackup) })}</p>
      <a class="button button-primary" href="options.html#export">
        {t('reminder.make')}
      </a>
      <button
        type="button"
        class="button"
        data-action="not-now"
        onClick={() => changeSettings({ noReminderBefore: Date.now() + QUIET_MILLISECONDS })}
      >
        {t('access.notNow')}
      </button>
    </aside>
  );
}
