import { useState } from 'preact/hooks';
import { settings } from '../../../components/interface';
import { Segments } from '../../../components/segments';
import { requestDownloads } from '../../../utils/access';
import { send } from '../../../utils/messaging';
import { BACKUP_DAYS, changeSettings, type Settings } from '../../../utils/settings';
import { texts } from '../texts';

type Days = Settings['backupEveryDays'];

/** Backups that are written without being asked for: how often, and what came of the last one. */
export function AutomaticBackup() {
  const { t } = texts.value;
  const [state, setState] = useState<'running' | 'refused' | null>(null);

  async function choose(days: Days): Promise<void> {
    // First of all: browsers answer only straight from a click.
    if (days !== null && !(await requestDownloads())) return setState('refused');
    await changeSettings({ backupEveryDays: days });
    if (days === null) return setState(null);
    setState('running');
    // What comes of it is in the settings.
    await send('backup/if-due', null).catch(() => undefined);
    setState(null);
  }

  return (
    <div class="automatic-backup" data-part="automatic-backup">
      <div class="appearance">
        <Segments
          name="backup"
          label={t('backup.automatic')}
          value={String(settings.value.backupEveryDays)}
          options={[
            { value: 'null', label: t('backup.never') },
            ...BACKUP_DAYS.map((days) => ({ value: String(days), label: t(`backup.every.${days}`) })),
          ]}
          onChange={(value) => choose(BACKUP_DAYS.find((days) => String(days) === value) ?? null)}
        />
      </div>
      <p class="hint">{t('backup.explained')}</p>
      <p class="hint" role="status" data-part="backup-result">
        {state ? t(`backup.${state}`) : lastResult()}
      </p>
    </div>
  );
}

function lastResult(): string {
  const { t, date } = texts.value;
  const { automaticBackup, backupEveryDays } = settings.value;
  if (!automaticBackup || backupEveryDays === null) return '';
  const when = { date: date(automaticBackup.at) };
  return automaticBackup.trouble
    ? t(`backup.trouble.${automaticBackup.trouble}`, when)
    : t('backup.done', when);
}
