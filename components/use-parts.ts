import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../utils/article';
import { send } from '../utils/messaging';
import type { NextPart } from '../utils/parts';

/** How it stands with an article that its site may show in parts. */
export interface Parts {
  /** With all parts that are here. */
  article: Article;
  /** How many parts are here. */
  count: number;
  /** The part that is not; null at the end of the article. */
  next: NextPart | null;
  /** The other parts are on their way. */
  isJoining: boolean;
}

/**
 * The article as it grows: once it is shown, the part that follows is sought, and where the reader has allowed it, all
 * that follow are fetched and joined.
 * @param seek how the next part is found; null where there can be none
 */
export function useParts(article: Article, seek: (() => Promise<NextPart | null>) | null): Parts {
  const [parts, setParts] = useState<Parts>({ article, count: 1, next: null, isJoining: false });
  useEffect(() => {
    if (seek) grow(article, seek, setParts).catch(() => setParts((now) => ({ ...now, isJoining: false })));
  }, [article]);
  return parts;
}

/** Nothing of this is needed for most articles, and nothing of it before they are painted. */
async function grow(article: Article, seek: () => Promise<NextPart | null>, show: (now: Parts) => void) {
  const next = await seek();
  if (!next) return;
  const [{ followParts }, { hasAccessTo }] = await Promise.all([
    import('../utils/parts'),
    import('../utils/access'),
  ]);
  const isJoining = await hasAccessTo(next.url);
  show({ article, count: 1, next, isJoining });
  if (!isJoining) return;
  const { parts, ...followed } = await followParts(article, next, (url) => send('page/read', { url }));
  show({ ...followed, count: parts, isJoining: false });
}
