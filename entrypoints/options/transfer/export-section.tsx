import { settings } from '../../../components/interface';
import { texts } from '../texts';
import { AutomaticBackup } from './automatic-backup';
import { EXPORT_FORMATS, exporting, exportLibrary, stopExport } from './exporting';
import { Progress } from './progress';

/** Everything can leave, whole, at any time. */
export function ExportSection() {
  const { t, date } = texts.value;
  const { lastBackup } = settings.value;
  const now = exporting.value;
  return (
    <section aria-labelledby="export">
      <h2 id="export">{t('export.title')}</h2>
      <p class="hint">
        {lastBackup === null ? t('export.noBackup') : t('export.lastBackup', { date: date(lastBackup) })}
      </p>
      {now && 'share' in now ? (
        <Progress label={t(`export.${now.format}`)} share={now.share} onStop={stopExport} />
      ) : (
        <ul class="export-formats">
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              <button
                type="button"
                class={format === 'backup' ? 'button button-primary' : 'button'}
                data-action={`export-${format}`}
                onClick={() => exportLibrary(format)}
              >
                {t(`export.${format}`)}
              </button>
              <span class="hint">{t(`export.${format}.explained`)}</span>
            </li>
          ))}
        </ul>
      )}
      {now && 'failure' in now && <p role="alert">{t(`failure.${now.failure}.message`)}</p>}
      <AutomaticBackup />
    </section>
  );
}
