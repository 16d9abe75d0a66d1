import type { Article } from '../article';

/** The shape of the documents below; every change of it needs a new number and a tested migration. */
export const SCHEMA = 1;

/** One image of a kept article, as it stands in the article's HTML. */
export interface KeptImage {
  /** Absolute URL, exactly as in the HTML's `src`. */
  url: string;
  /** Hash of the `image:<hash>` document, or null while the image is missing. */
  hash: string | null;
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
  /** How far it has been read: 0 to 1. */
  progress: number;
  /** Where it was left: the block of the text at the top of the screen, counted from 0; null where it was not begun. */
  place: number | null;
  /** Hash of the `content:<hash>` document. */
  content: string;
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

/** The id of a card's article: as in `reader.html?id=` and in messages. */
export function cardId(card: Pick<ArticleCard, '_id'>): string {
  return card._id.slice('article:'.length);
}
