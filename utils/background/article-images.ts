import { runInPage } from '../browser';
import type { Library } from '../library';
import { type ArticleCard, cardId } from '../library/documents';
import { announceChange } from '../messaging';
import { decodeBase64 } from './base64';
import { fetchImage } from './fetch-image';

const IMAGE_LIMIT_BYTES = 10 * 1024 * 1024;
const ARTICLE_LIMIT_BYTES = 60 * 1024 * 1024;
/** Shorter than the 30 seconds without events after which Chrome stops a service worker. */
const PATIENCE_MILLISECONDS = 20_000;
/** As many as browsers fetch from one host without a queue, less what the page itself needs. */
const AT_ONCE = 3;

/**
 * Complete a kept article with the images that it lacks, as far as the page in a tab can fetch them: the lead image
 * first. Every image is kept by itself, so stopping anywhere leaves a whole article with fewer images.
 * @throws Failure where the library can't store them, or `not-kept` where the article was deleted meanwhile
 */
export async function keepImages(library: Library, card: ArticleCard, tabId: number): Promise<void> {
  const missing = card.images.filter(({ hash }) => hash === null).map(({ url }) => url);
  let room = ARTICLE_LIMIT_BYTES;
  let kept = 0;

  async function work(): Promise<void> {
    for (let url = missing.shift(); url !== undefined; url = missing.shift()) {
      const limit = Math.min(room, IMAGE_LIMIT_BYTES);
      const fetched = await runInPage(tabId, fetchImage, url, limit, PATIENCE_MILLISECONDS);
      if (!fetched) continue;
      const bytes = decodeBase64(fetched.base64);
      // Those fetched meanwhile may have used the room up.
      if (bytes.length > room) continue;
      room -= bytes.length;
      await library.addImage(cardId(card), url, { bytes, mime: fetched.mime });
      kept += 1;
    }
  }

  const ends = await Promise.allSettled(Array.from({ length: AT_ONCE }, work));
  if (kept > 0) await announceChange([cardId(card)]);
  const failed = ends.find((end) => end.status === 'rejected');
  if (failed) throw failed.reason;
}
