import { useMemo } from 'preact/hooks';
import { FailurePage } from '../../components/failure-page';
import { createKeeping } from '../../components/keeping';
import { Loading } from '../../components/loading';
import { ReaderView } from '../../components/reader-view';
import { usePageState } from '../../components/use-page-state';
import type { Article } from '../../utils/article';
import { keepDraft } from '../../utils/draft';
import { draftReaderPage, keptReaderPage, openLibrary, openPage } from '../../utils/pages';
import { type Reading, read, reading } from './reading';

export function Popup({ leaving }: { leaving: AbortSignal }) {
  const now = reading.value;
  usePageState(stateOf(now));
  if (now.phase === 'reading') return <Loading />;
  if (now.phase === 'failed') {
    const blocked = now.failure === 'restricted' || now.failure === 'file';
    return (
      <FailurePage
        failure={now.failure}
        onAction={blocked ? openLibrary : () => read(now.failure !== 'loading')}
        onOpenLibrary={blocked ? undefined : openLibrary}
      />
    );
  }
  return <Reader article={now.article} tabId={now.tabId} leaving={leaving} />;
}

function Reader({ article, tabId, leaving }: { article: Article; tabId: number; leaving: AbortSignal }) {
  const keeping = useMemo(() => createKeeping(article, tabId, leaving), [article, tabId, leaving]);
  const openTab = async () => {
    const id = keeping.kept.value?.id;
    await openPage(id ? keptReaderPage(id) : draftReaderPage(await keepDraft(article, tabId)));
    close();
  };
  return <ReaderView article={article} keeping={keeping} onOpenTab={openTab} />;
}

function stateOf(now: Reading) {
  if (now.phase === 'ready') return 'ready';
  if (now.phase === 'reading' || now.failure === 'loading') return 'loading';
  return now.failure === 'no-article' ? 'empty' : 'error';
}
