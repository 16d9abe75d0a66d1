import type { Article } from '../article';
import type { ArticleCard } from './documents';

/** A marked passage, as another program or a backup states it. */
export interface BroughtHighlight {
  quote: string;
  note?: string;
  /** Milliseconds since 1970. */
  createdAt?: number;
  colour?: string;
}

/** An article that comes from a file instead of a page, with what its reader decided there. Plain data. */
export interface Brought {
  /** Described as well as the file allows; `html` is empty where the file holds a link only. */
  article: Article;
  decided: Pick<ArticleCard, 'status' | 'favourite' | 'tags' | 'progress' | 'place'> & {
    /** Milliseconds since 1970; null where the file does not say. */
    savedAt: number | null;
    note: string | null;
  };
  /** Milliseconds since 1970 of the copy that the file holds; null where it does not say. */
  updatedAt: number | null;
  highlights: BroughtHighlight[];
}

/** What only the reader of an article decides, and how two such decisions about one page are joined. */
type Decided = Pick<ArticleCard, 'status' | 'favourite' | 'tags' | 'progress' | 'place' | 'savedAt' | 'note'>;

/**
 * What is decided about an article in the library once a file has said the same or something else: nothing that a
 * reader wrote is lost, and nothing that a reader put somewhere is moved. So bringing a file twice changes nothing.
 */
export function joined(kept: Decided, brought: Brought['decided']): Decided {
  return {
    status: kept.status === 'unread' && brought.status === 'reading' ? 'reading' : kept.status,
    favourite: kept.favourite || brought.favourite,
    tags: unitedTags(kept.tags, brought.tags),
    progress: Math.max(kept.progress, brought.progress),
    place: kept.place ?? brought.place,
    savedAt: Math.min(kept.savedAt, brought.savedAt ?? kept.savedAt),
    note: joinedNotes(kept.note, brought.note),
  };
}

/** Each tag once, as it was written first. */
function unitedTags(kept: readonly string[], brought: readonly string[]): string[] {
  const known = new Set(kept.map((tag) => tag.toLowerCase()));
  return [...kept, ...brought.filter((tag) => !known.has(tag.toLowerCase()))];
}

/** Both notes, one below the other, unless one already says all of the other. */
function joinedNotes(kept: string | null, brought: string | null): string | null {
  if (kept === null || brought === null) return kept ?? brought;
  if (kept.includes(brought)) return kept;
  return brought.includes(kept) ? brought : `${kept}\n\n${brought}`;
}
