import { hasAccessTo } from '../access';
import { failureKind } from '../failure';
import type { FetchFailure } from '../library/documents';
import type { PageReading, ReadArticle } from '../page-reading';
import { decodePage } from '../text/charset';
import { fetchBytes } from './fetch-bytes';
import { readHtml } from './read-html';

/** The HTML Standard alone, as one page, is larger. */
const PAGE_LIMIT_BYTES = 12 * 1024 * 1024;

/** Read the article at an address that no tab shows, where the reader has allowed that; or why it can't be read. */
export async function fetchPage(url: string, signal: AbortSignal): Promise<ReadArticle | FetchFailure> {
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
