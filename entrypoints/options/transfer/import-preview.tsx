import type { TextKey } from '../../../utils/i18n';
import type { ImportPreview } from '../../../utils/transfer/import';
import { texts } from '../texts';

interface Props {
  preview: ImportPreview;
  onImport: () => void;
  onCancel: () => void;
}

/** The numbers of the preview that a reader decides by, in order; those that are nothing are left out. */
const ROWS = [
  ['articles', 'import.articles'],
  ['duplicates', 'import.duplicates'],
  ['withContent', 'import.withContent'],
  ['unread', 'library.view.unread'],
  ['reading', 'library.view.reading'],
  ['archived', 'library.view.archived'],
  ['favourites', 'library.view.favourite'],
  ['tags', 'library.tags'],
  ['highlights', 'import.highlights'],
  ['notes', 'import.notes'],
  ['lost', 'import.lost'],
] as const satisfies (readonly [keyof ImportPreview, TextKey<'options' | 'library'>])[];

/** What a file would bring, before anything is written. */
export function ImportPreviewTable({ preview, onImport, onCancel }: Props) {
  const { t, number } = texts.value;
  return (
    <div data-part="import-preview">
      <p>{t('import.recognised', { format: t(`import.format.${preview.format}`) })}</p>
      <table class="counts">
        <tbody>
          {ROWS.filter(([field]) => preview[field] > 0).map(([field, name]) => (
            <tr key={field}>
              <th scope="row">{t(name)}</th>
              <td>{number(preview[field])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="hint">{t('import.promise')}</p>
      <div class="section-buttons">
        <button type="button" class="button button-primary" data-action="import" onClick={onImport}>
          {t('import.start')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {t('import.cancel')}
        </button>
      </div>
    </div>
  );
}
