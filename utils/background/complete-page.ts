import type { Library } from '../library';
import { type ArticleCard, cardId, UNTRIED } from '../library/documents';
import { fetchPage } from './fetch-page';
import { withParts } from './fetch-parts';
import { afterFailure } from './retry';

/**
 * Fetch the page of a kept link and make an article of it; where that fails, why is noted in its card.
 * @returns the card, which has another id where the page states another address; null where nothing came of it
 * @throws Failure of storage
 */
export async function completePage(
  library: Library,
  card: ArticleCard,
  signal: AbortSignal,
): Promise<ArticleCard | null> {
  const read = await fetchPage(card.url, signal);
  if (signal.aborted) return null;
  if (typeof read !== 'string') {
    const article = await withParts(read, card.url, signal);
    return signal.aborted ? null : library.fetching.complete(cardId(card), article);
  }
  await library.fetching.note(cardId(card), afterFailure(card.pending ?? UNTRIED, read, Date.now()));
  return null;
}
