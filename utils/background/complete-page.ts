import { hasAccessTo } from '../access';
import { failureKind } from '../failure';
import type { Library } from '../library';
import { type ArticleCard, cardId, type FetchFailure, UNTRIED } from '../library/documents';
import type { PageReading } from '../page-reading';
import { decodePage } from '../text/charset';
import { fetchBytes } from './fetch-bytes';
import { readHtml } from './read-html';
import { afterFailure } from './retry';

/** The HTML Standard alone, as one page, is larger. */
const PAGE_LIMIT_BYTES = 12 * 1024 * 1024;

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
  const read = await readPage(card.url, signal);
  if (signal.aborted) return null;
  if (typeof read !== 'string') return library.fetching.complete(cardId(card), read.article);
  await library.fetching.note(cardId(card), afterFailure(card.pending ?? UNTRIED, read, Date.now()));
  return null;
}

type Read = Extract<PageReading, { kind: 'article' }>;

async function readPage(url: string, signal: AbortSignal): Promise<Read | FetchFailure> {
  if (!(await hasAccessTo(url))) return 'needs-permission';
  const fetched = await fetchBytes(url, PAGE_LIMIT_BYTES, isPage, signal);
  if ('failure' in fetched) return fetched.failure;
  try {
    const reading = await readHtml(decodePage(fetched.bytes, fetched.type), fetched.url);
    return reading.kind === 'article' ? reading : FAILURES[reading.failure];
  } catch (error) {
    // A reader that could not be reached, or that broke on this page: the next try may go better.
    return failureKind(error) === 'failed' ? 'failed' : 'unreachable';
  }
}

/** What a page says of itself, in the words of one that was fetched. */
const FAILURES: Record<Extract<PageReading, { kind: 'failure' }>['failure'], FetchFailure> = {
  'no-article': 'no-article',
  file: 'not-html',
  loading: 'no-article',
  failed: 'failed',
};

/** Servers that state no type are given the benefit of the doubt. */
function isPage(type: string): boolean {
  return type === '' || /^(text\/html|application\/xhtml\+xml)\b/i.test(type);
}
