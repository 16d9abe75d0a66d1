import { LIBRARY_PAGE } from '../../../utils/pages';
import type { RowProblem } from '../../../utils/transfer/entry';
import { texts } from '../texts';
import { download } from './download';
import type { ImportResult } from './importing';

interface Props {
  result: ImportResult;
  /** True where the reader ended it before the end of the file. */
  stopped: boolean;
  onClose: () => void;
}

/** What an import brought, and what it could not, row by row, to save. */
export function ImportDone({ result, stopped, onClose }: Props) {
  const { t } = texts.value;
  const { added, joined, problems } = result;
  return (
    <div data-part="import-done" role="status">
      <p>
        {t('import.added', { count: added })} {joined > 0 && t('import.joined', { count: joined })}{' '}
        {stopped && t('import.stopped')}
      </p>
      {problems.length > 0 && (
        <p>
          {t('import.problems', { count: problems.length })}{' '}
          <button type="button" class="link-button" onClick={() => saveProblems(problems)}>
            {t('import.saveProblems')}
          </button>
        </p>
      )}
      <div class="section-buttons">
        <a class="button button-primary" href={LIBRARY_PAGE}>
          {t('reader.openLibrary')}
        </a>
        <button type="button" class="button" onClick={onClose}>
          {t('import.another')}
        </button>
      </div>
    </div>
  );
}

async function saveProblems(problems: RowProblem[]): Promise<void> {
  const { t } = texts.value;
  const { problemsCsv } = await import('../../../utils/transfer/problems-csv');
  const header = [
    t('import.column.part'),
    t('import.column.row'),
    t('import.column.problem'),
    t('import.column.excerpt'),
  ];
  download(
    problemsCsv(problems, header as [string, string, string, string], ({ kind }) =>
      t(`import.problem.${kind}`),
    ),
    'warraq-import-problems.csv',
  );
}
