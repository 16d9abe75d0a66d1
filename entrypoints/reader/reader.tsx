import { useEffect, useMemo } from 'preact/hooks';
import { createKeeping } from '../../components/keeping';
import { ReaderView } from '../../components/reader-view';
import { useParts } from '../../components/use-parts';
import type { Opened } from './opened';

/** An article in a tab of its own, kept or not. */
export function Reader({ article, tabId, next, kept, leaving }: Opened & { leaving: AbortSignal }) {
  const parts = useParts(article, next && (async () => next));
  const keeping = useMemo(() => createKeeping(article, tabId, leaving), [article, tabId, leaving]);
  useEffect(() => void keeping.grow(parts.article), [keeping, parts.article]);
  const images = kept && { mapImage: kept.mapImage };
  return <ReaderView article={parts.article} keeping={keeping} parts={parts} {...images} />;
}
