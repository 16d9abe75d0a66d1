import { useState } from 'preact/hooks';
import { texts } from '../texts';
import { ImportDone } from './import-done';
import { ImportPreviewTable } from './import-preview';
import { closeImport, type Importing, importing, preview, stopImport, write } from './importing';
import { Progress } from './progress';

/** Bring what other programs, or a backup, hold: drop a file, look at what it would bring, then decide. */
export function ImportSection() {
  const { t } = texts.value;
  return (
    <section aria-labelledby="import">
      <h2 id="import">{t('import.title')}</h2>
      <Step now={importing.value} />
    </section>
  );
}

function Step({ now }: { now: Importing }) {
  const { t } = texts.value;
  switch (now.phase) {
    case 'idle':
      return <DropZone />;
    case 'reading':
      return <Progress label={t('import.reading')} share={now.share} onStop={stopImport} />;
    case 'preview':
      return (
        <ImportPreviewTable preview={now.preview} onImport={() => write(now.file)} onCancel={closeImport} />
      );
    case 'writing':
      return (
        <Progress
          label={t('import.writing', { count: now.result.added + now.result.joined })}
          share={now.share}
          onStop={stopImport}
        />
      );
    case 'done':
      return <ImportDone result={now.result} stopped={now.stopped} onClose={closeImport} />;
    case 'failed':
      return (
        <div role="alert">
          <p data-part="import-failure">{t(`failure.${now.failure}.message`)}</p>
          <button type="button" class="button" onClick={closeImport}>
            {t('import.another')}
          </button>
        </div>
      );
  }
}

function DropZone() {
  const { t } = texts.value;
  const [over, setOver] = useState(false);
  return (
    <>
      <p>{t('import.explained')}</p>
      <label
        class="drop-zone"
        data-over={over}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          const file = event.dataTransfer?.files[0];
          if (file) preview(file);
        }}
      >
        <input
          type="file"
          class="visually-hidden"
          data-action="import-file"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) preview(file);
          }}
        />
        <span>{t('import.drop')}</span>
      </label>
    </>
  );
}
