import { useEffect, useMemo, useState } from 'preact/hooks';
import { FailurePage } from '../../components/failure-page';
import { createKeeping } from '../../components/keeping';
import { Loading } from '../../components/loading';
import { ReaderView } from '../../components/reader-view';
import { usePageState } from '../../components/use-page-state';
import { useParts } from '../../components/use-parts';
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
  return <Reader {...now} leaving={leaving} />;
}

type Page = Extract<Reading, { phase: 'ready' }> & { leaving: AbortSignal };

function Reader({ page, url, tabId, leaving }: Page) {
  const { article: first, selection, links } = page;
  const parts = useParts(
    first,
    links.length ? async () => (await import('../../utils/parts')).nextPart(links, url) : null,
  );
  const [isPartly, setPartly] = useState(false);
  const chosen = isPartly && selection;
  const article = chosen || parts.article;
  const base = chosen || first;
  const keeping = useMemo(() => createKeeping(base, tabId, leaving), [base, tabId, leaving]);
  useEffect(() => void keeping.grow(article), [keeping, article]);
  const openTab = async () => {
    const id = keeping.kept.value?.id;
    const next = chosen ? null : parts.next;
    // What is kept may be the whole where a part is shown, or a part of what is still on its way.
    const isAsKept = id && !next && !(chosen && keeping.keptBefore.value);
    await openPage(isAsKept ? keptReaderPage(id) : draftReaderPage(await keepDraft(article, tabId, next)));
    close();
  };
  const choose = (partly: boolean) => {
    setPartly(partly);
    scrollTo(0, 0);
  };
  return (
    <ReaderView
      article={article}
      keeping={keeping}
      parts={chosen ? null : parts}
      selection={selection && { isShown: isPartly, choose }}
      onOpenTab={openTab}
    />
  );
}

function stateOf(now: Reading) {
  if (now.phase === 'ready') return 'ready';
  if (now.phase === 'reading' || now.failure === 'loading') return 'loading';
  return now.failure === 'no-article' ? 'empty' : 'error';
}
