import { useEffect, useMemo, useState } from 'preact/hooks';
import { createKeeping } from '../../components/keeping';
import { Loading } from '../../components/loading';
import { ReaderView } from '../../components/reader-view';
import { useLoaded } from '../../components/use-loaded';
import { usePageState } from '../../components/use-page-state';
import { useParts } from '../../components/use-parts';
import { keepDraft } from '../../utils/draft';
import { draftReaderPage, keptReaderPage, openLibrary, openPage } from '../../utils/pages';
import { type Reading, read, reading } from './reading';

export function Popup({ leaving }: { leaving: AbortSignal }) {
  const now = reading.value;
  const failing = useLoaded(() => import('../../components/failure-page'), now.phase === 'failed');
  const isWaiting = now.phase === 'failed' && !failing;
  usePageState(isWaiting ? 'loading' : stateOf(now));
  if (now.phase === 'ready') return <Reader {...now} leaving={leaving} />;
  if (now.phase === 'reading' || !failing) return <Loading />;
  const blocked = now.failure === 'restricted' || now.failure === 'file';
  return (
    <failing.FailurePage
      failure={now.failure}
      onAction={blocked ? openLibrary : () => read(now.failure !== 'loading')}
      onOpenLibrary={blocked ? undefined : openLibrary}
    />
  );
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
