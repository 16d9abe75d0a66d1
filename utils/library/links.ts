import { articleDirection } from '../text/direction';
import type { ArticleCard, KeptImage } from './documents';
import { SCHEMA, UNTRIED } from './documents';

/** An address to keep, whose page is fetched later. */
export interface Link {
  /** Absolute http(s) URL. */
  url: string;
  /** What the link said; its address stands for it where that is nothing. */
  title?: string | undefined;
}

/** The card of a link until its page has been fetched. @param now milliseconds since 1970 */
export function linkCard(_id: ArticleCard['_id'], { url, title }: Link, now: number): ArticleCard {
  const named = title?.replace(/\s+/g, ' ').trim().slice(0, 300);
  return {
    ...{ _id, schema: SCHEMA, url, title: named || readableAddress(url) },
    ...{ byline: null, siteName: null, publishedAt: null, lang: null, excerpt: '', leadImage: null },
    ...{ dir: articleDirection({ text: named ?? '', dir: null, lang: null }), wordCount: 0 },
    ...{ savedAt: now, updatedAt: now, removedAt: null, ...UNDECIDED },
    ...{ content: null, pending: UNTRIED, images: [] },
  };
}

/** What the reader decides of an article, before anything was decided. */
export const UNDECIDED = {
  tags: [] as string[],
  status: 'unread',
  favourite: false,
  note: null,
  progress: 0,
  place: null,
} as const;

/** The images of a text, with those that an older copy has already. @param urls as `imageUrls` gives them */
export function imagesOf(urls: readonly string[], older: readonly KeptImage[]): KeptImage[] {
  return urls.map((url) => older.find((image) => image.url === url) ?? { url, hash: null, pending: UNTRIED });
}

/** Is anything of this article still to be fetched, now, later or when the reader asks for it? */
export function isUnfinished({ removedAt, pending, images }: ArticleCard): boolean {
  return removedAt === null && (pending !== null || images.some((image) => image.pending !== null));
}

/**
 * Does it belong in lists? An article does. A link whose page is not here yet stands in the queue, which says why and
 * what can be done; in lists it stands as well where there is something to look for it by, as most imports give.
 */
export function isListed(card: ArticleCard): boolean {
  if (card.removedAt !== null) return false;
  return card.content !== null || isDecided(card) || card.title !== readableAddress(card.url);
}

function isDecided({ tags, status, favourite, note }: ArticleCard): boolean {
  return tags.length > 0 || status !== 'unread' || favourite || note !== null;
}

/** An address as people read it: without its scheme, and its letters as letters. */
function readableAddress(url: string): string {
  const plain = url.replace(/^https?:\/\/(www\.)?/i, '').replace(/\/$/, '');
  try {
    return decodeURI(plain);
  } catch {
    // Bytes of another encoding than UTF-8 stay as they are written.
    return plain;
  }
}
