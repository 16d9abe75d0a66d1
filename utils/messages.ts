import type { Article, Direction } from './article';
import type { Brought } from './library/brought';
import type { FetchFailure } from './library/documents';
import type { Edit } from './library/edits';
import type { ImageCount } from './library/image-count';
import type { Link } from './library/links';
import type { FailureKind, PageReading, ReadArticle } from './page-reading';

/** What the library knows about a page: when it was kept, or null. Times are milliseconds since 1970. */
export type KeptState = { id: string; savedAt: number; updatedAt: number; images: ImageCount } | null;

/** A kept link whose page is not here yet. */
export interface QueuedLink {
  id: string;
  url: string;
  title: string;
  dir: Direction;
  /** Why the last try failed; null before the first. */
  failure: FetchFailure | null;
  /** Milliseconds since 1970 of the next try; null where it waits for the reader. */
  nextTry: number | null;
  /** Is its page being fetched at this moment? */
  fetching: boolean;
}

/** What Chrome's document off the screen does for the background, which has no DOM. */
interface HostTable {
  /** Read the article in the HTML of a page. */
  'host/read-html': { request: { html: string; url: string }; response: PageReading };
  /** Write a complete backup; answers with the address of a blob, good until `host/drop-file`. */
  'host/make-backup': { request: null; response: { url: string } };
  'host/drop-file': { request: { url: string }; response: null };
}

/** Requests that the extension's own pages send to the background: name → what it takes and what it answers. */
interface MessageTable extends HostTable {
  /** Read the article at an address that no tab shows; null where that can't be had. */
  'page/read': { request: { url: string }; response: ReadArticle | null };
  /** Is the article at this address kept? */
  'library/find': { request: { url: string }; response: KeptState };
  /**
   * Keep an article, or refresh the kept copy (`unlessKept`: leave that as it is). Answers once it is on disk; its
   * images follow, fetched by the page in tab `tabId` as long as it stands there (null: no page to ask, images stay
   * missing).
   */
  'library/save': {
    request: { article: Article; tabId: number | null; unlessKept: boolean };
    response: NonNullable<KeptState>;
  };
  /**
   * Change what the reader decides about articles, such as putting them into the bin; answers with the edits that
   * take it back.
   */
  'library/edit': { request: { edits: Edit[] }; response: { undo: Edit[] } };
  /** Put articles of a file into the library: new ones, and decisions about those that are there. */
  'library/import': { request: { items: Brought[] }; response: { added: number; joined: number } };
  /** Keep an image that a file holds of an article in the library. @param base64 the bytes */
  'library/import-image': {
    request: { articleUrl: string; url: string; mime: string; base64: string };
    response: null;
  };
  /** Keep addresses whose pages are fetched later; answers with the ids of those that were not kept before. */
  'library/add-links': { request: { links: Link[] }; response: { added: string[] } };
  /** The kept links whose pages are not here yet, the last kept first. */
  'library/queue': { request: null; response: { links: QueuedLink[] } };
  /** Try to fetch the pages of links now, whatever came of it before. */
  'library/retry-links': { request: { ids: string[] }; response: null };
  /** Try to fetch the images that an article lacks now, whatever came of it before. */
  'library/retry-images': { request: { id: string }; response: null };
  /** Write the backup that is made by itself, if it is time for it; what came of it is in the settings. */
  'backup/if-due': { request: null; response: null };
  /** See to it that the catalog has a worker, which then answers by itself (`openCatalog`). */
  'catalog/wake': { request: null; response: null };
}

export type MessageName = keyof MessageTable;
export type Request<N extends MessageName> = MessageTable[N]['request'];
export type Response<N extends MessageName> = MessageTable[N]['response'];

/** One function for every message: what the background does when a page asks for it. */
export type Handlers = Answering<Exclude<MessageName, keyof HostTable>>;
export type HostHandlers = Answering<keyof HostTable>;
type Answering<Names extends MessageName> = {
  [N in Names]: (request: Request<N>) => Promise<Response<N>>;
};

/** An answer crosses the border as plain data: a value, or the kind of failure. */
export type Answer<T> = { ok: true; value: T } | { ok: false; failure: FailureKind };

/** Sent by the background to every open page of ours after the library changed. */
export interface LibraryChanged {
  name: 'library/changed';
  ids: string[];
}
