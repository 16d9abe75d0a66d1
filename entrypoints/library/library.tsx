import { FailureMessage } from '../../components/failure-message';
import { Loading } from '../../components/loading';
import { usePageState } from '../../components/use-page-state';
import { atFirst } from './above';
import { BackupReminder } from './backup-reminder';
import { BulkBar } from './bulk-bar';
import { CheatSheet } from './cheat-sheet';
import { ContinueReading } from './continue-reading';
import { menuOpen } from './dialogs';
import { EmptyLibrary, NothingHere } from './empty';
import { NoticeToast } from './notice-toast';
import { Queue } from './queue';
import { queued } from './queued';
import { Results } from './results';
import { failure, readSoFar, total } from './room';
import { Sidebar } from './sidebar';
import { SortChoice } from './sort-choice';
import { indexing } from './source';
import { TagEditor } from './tag-editor';
import { TagsDialog } from './tags-dialog';
import { texts } from './texts';
import { Toolbar } from './toolbar';
import { looksAtAll } from './view';

export function LibraryPage() {
  const { t } = texts.value;
  const reading = readSoFar.value !== null;
  const drawn = total.value !== null && atFirst.value !== null;
  const empty = drawn && total.value === 0 && looksAtAll() && !reading && queued.value.length === 0;
  usePageState(failure.value ? 'error' : !drawn ? 'loading' : empty ? 'empty' : 'ready');
  return (
    <>
      <header class="library-header">
        <h1>{t('library.title')}</h1>
        <Toolbar />
      </header>
      <div class="library-room" data-menu={menuOpen.value} data-reading={reading} data-empty={empty}>
        {drawn && !empty && <Sidebar />}
        <main>
          {drawn && !empty && looksAtAll() && <Above />}
          <Content empty={empty} />
        </main>
      </div>
      <BulkBar />
      <NoticeToast />
      <TagsDialog />
      <TagEditor />
      <CheatSheet />
    </>
  );
}

/** Above the whole library. */
function Above() {
  return (
    <>
      <BackupReminder />
      <ContinueReading />
      <Queue />
    </>
  );
}

function Content({ empty }: { empty: boolean }) {
  const { t, percent } = texts.value;
  if (failure.value) return <FailureMessage failure={failure.value} onAction={() => location.reload()} />;
  if (total.value === null || atFirst.value === null) return <Loading />;
  if (empty) return <EmptyLibrary />;
  if (readSoFar.value === null && total.value === 0) return looksAtAll() ? null : <NothingHere />;
  return (
    <>
      <div class="library-line">
        {readSoFar.value === null ? (
          <p class="library-count" role="status">
            {t('library.count', { count: total.value })}
          </p>
        ) : (
          <p data-part="reading">{t('library.reading', { count: readSoFar.value })}</p>
        )}
        {indexing.value && (
          <p data-part="indexing">
            {t('library.indexing', { percent: percent(indexing.value.done / indexing.value.all) })}
          </p>
        )}
        <SortChoice />
      </div>
      <Results />
    </>
  );
}
