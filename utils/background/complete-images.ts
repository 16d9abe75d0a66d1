import type { Library } from '../library';
import { type ArticleCard, cardId, type Pending, UNTRIED } from '../library/documents';
import { findImage } from './find-image';
import { afterFailure, isDue } from './retry';
import { shrunk } from './shrink-image';

const IMAGE_LIMIT_BYTES = 10 * 1024 * 1024;
/** As many as browsers fetch from one host without a queue, less what the page itself needs. */
const AT_ONCE = 3;

export interface ImageOptions {
  /** The tab that shows the page, if any: then everything missing is tried, else what is due. */
  tabId: number | null;
  /** Bytes that the images of one article may take in all. */
  limit: number;
  signal: AbortSignal;
}

/**
 * Complete a kept article with the images that it lacks, the lead image first. Every image is kept by itself, so
 * stopping anywhere leaves a whole article with fewer images; why one is missing is noted in the card.
 * @returns whether anything has changed
 * @throws Failure where the library can't store them, or `not-kept` where the article was deleted meanwhile
 */
export async function completeImages(
  library: Library,
  card: ArticleCard,
  { tabId, limit, signal }: ImageOptions,
): Promise<boolean> {
  const now = Date.now();
  const missing = card.images.filter(
    ({ hash, pending }) => hash === null && (tabId !== null || isDue(pending, now)),
  );
  if (missing.length === 0) return false;
  let room = limit - (await library.fetching.imageBytes(card));
  const failed = new Map<string, Pending>();

  async function work(): Promise<void> {
    for (let image = missing.shift(); image && !signal.aborted; image = missing.shift()) {
      const { url, pending } = image;
      const found = await findImage(url, { tabId, page: card.url, limit: IMAGE_LIMIT_BYTES, signal });
      if (signal.aborted) return;
      const small = 'failure' in found ? found : await shrunk(found);
      const failure = 'failure' in small ? small.failure : small.bytes.length > room ? 'too-large' : null;
      if (failure !== null) failed.set(url, afterFailure(pending ?? UNTRIED, failure, Date.now()));
      else if (!('failure' in small)) {
        room -= small.bytes.length;
        await library.addImage(cardId(card), url, small);
      }
    }
  }

  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  if (failed.size > 0) await library.fetching.noteImages(cardId(card), failed);
  const broken = ends.find((end) => end.status === 'rejected');
  if (broken) throw broken.reason;
  return true;
}
