import type { Article } from '../article';
import type { FailureKind } from '../page-reading';

/** The shape of the documents below; every change of it needs a new number and a tested migration (`migrate.ts`). */
export const SCHEMA = 2;

/** Why something could not be fetched. */
export type FetchFailure = Extract<
  FailureKind,
  | 'needs-permission'
  | 'private-address'
  | 'offline'
  | 'timeout'
  | 'unreachable'
  | 'not-found'
  | 'forbidden'
  | 'not-html'
  | 'no-article'
  | 'too-large'
  | 'failed'
>;

/** Something that is still to be fetched. These notes are the queue: it outlives the browser because they do. */
export interface Pending {
  /** How often it failed in a way that may pass. */
  tries: number;
  /** Why the last try failed; null before the first. */
  failure: FetchFailure | null;
  /** Milliseconds since 1970 before which it is not tried again; null where only the reader can have it tried again. */
  nextTry: number | null;
}

/** What has not been tried yet. */
export const UNTRIED: Pending = { tries: 0, failure: null, nextTry: 0 };

/** One image of a kept article, as it stands in the article's HTML. */
export interface KeptImage {
  /** Absolute URL, exactly as in the HTML's `src`. */
  url: string;
  /** Hash of the `image:<hash>` document, or null while the image is missing. */
  hash: string | null;
  /** null once the image is kept. */
  pending: Pending | null;
}

/** `article:<id>`: everything a list needs to show of an article; small, and the only document that changes. */
export interface ArticleCard extends Omit<Article, 'html'> {
  _id: `article:${string}`;
  schema: number;
  /** Milliseconds since 1970. */
  savedAt: number;
  /** Milliseconds since 1970 of the last refresh of the copy; equal to savedAt at first. */
  updatedAt: number;
  /** Set while the article is in the bin, from which it can be brought back; then it is in no list. */
  removedAt: number | null;
  tags: string[];
  status: 'unread' | 'reading' | 'archived';
  favourite: boolean;
  /** The reader's own words about it. */
  note: string | null;
  /** How far it has been read: 0 to 1. */
  progress: number;
  /** Where it was left: the block of the text at the top of the screen, counted from 0; null where it was not begun. */
  place: number | null;
  /** Hash of the `content:<hash>` document; null for a link whose page has not been fetched. */
  content: string | null;
  /** null once there is a content. */
  pending: Pending | null;
  images: KeptImage[];
}

/** `content:<hash>`: the article's HTML; never changes. */
export interface ContentDocument {
  _id: `content:${string}`;
  schema: number;
  html: string;
}

/** `image:<hash>`: the bytes stand in the attachment named `image`; never changes. */
export interface ImageDocument {
  _id: `image:${string}`;
  schema: number;
  mime: string;
  /** Bytes. */
  size: number;
}

/** `highlight:<articleId>:<key>`: a marked passage; each its own document, so that two devices never fight. */
export interface HighlightDocument {
  _id: `highlight:${string}`;
  schema: number;
  quote: string;
  note: string | null;
  colour: string | null;
  /** Milliseconds since 1970, or null where that is not known. */
  createdAt: number | null;
}

/** The id of a card's article: as in `reader.html?id=` and in messages. */
export function cardId(card: Pick<ArticleCard, '_id'>): string {
  return card._id.slice('article:'.length);
}
