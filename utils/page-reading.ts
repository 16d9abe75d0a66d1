import type { Article } from './article';
import type { UnsettledArticle } from './extraction/describe/signs';
import { settleArticle } from './extraction/settle';
import type { PartLink } from './parts/next-part';

/**
 * Why a page, or a kept article, can't be read or kept. Each has its own sentence and next step in the interface
 * texts: `failure.<kind>.message`, and `failure.<kind>.action` where there is a step to offer.
 */
export type FailureKind =
  /** A browser page, a store, or another page that extensions may not read. */
  | 'restricted'
  /** PDF, image, plain text or another file that the browser shows by itself. */
  | 'file'
  /** The page has not arrived yet. */
  | 'loading'
  /** The page holds no article: a home page, a listing, search results, a login form. */
  | 'no-article'
  /** The page went to another address, or its tab was closed, while it was being read. */
  | 'page-gone'
  /** The script could not run, or extraction failed. */
  | 'failed'
  /** There is no room left on the disk, or the browser's quota is used up. */
  | 'storage-full'
  /** The browser refuses to store anything (private window, blocked storage, damaged profile). */
  | 'storage-refused'
  /** No kept article has this id. */
  | 'not-kept'
  /** A link that is kept, whose page has not been fetched yet. */
  | 'waiting'
  /** The page of a kept link can be fetched as soon as the reader allows it. */
  | 'needs-permission'
  /** The address is one of the reader's own network, and nobody but the reader has it fetched. */
  | 'private-address'
  /** The computer has no network. */
  | 'offline'
  /** The site did not answer in time. */
  | 'timeout'
  /** The site could not be reached, or answered that it has trouble. */
  | 'unreachable'
  /** The site says that there is no such page. */
  | 'not-found'
  /** The site shows the page only to whom it knows. */
  | 'forbidden'
  /** The address holds a file and no page. */
  | 'not-html'
  /** The page is larger than any article. */
  | 'too-large';

/** An article that was found, with what may be read besides or after it. */
interface Read<A> {
  kind: 'article';
  article: A;
  /** What the reader has selected on the page, where that is something to read by itself. */
  selection: A | null;
  /** Links that may lead to the article's other parts. */
  links: PartLink[];
}

export type ReadArticle = Read<Article>;

/** What a page was read to hold. */
export type PageReading = ReadArticle | PageFailure;

/** What the content script says of the page that it ran in. Plain data: it crosses from the page to the extension. */
export type RawReading = Read<UnsettledArticle> | PageFailure;

interface PageFailure {
  kind: 'failure';
  failure: Extract<FailureKind, 'file' | 'no-article' | 'loading' | 'failed'>;
}

/** What was read, with everything settled for which the page itself is not needed. */
export function settleReading(raw: RawReading): PageReading {
  if (raw.kind === 'failure') return raw;
  const selection = raw.selection && settleArticle(raw.selection);
  return { ...raw, article: settleArticle(raw.article), selection };
}
