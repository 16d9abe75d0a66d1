import type { ArticleCard } from '../library/documents';
import type { Range } from '../text/search/snippet';

/** A question to the catalog: every list of articles is an answer to one. */
export interface Query {
  /** What the reader typed, in the language of `parseSearch`; empty for all articles. */
  text: string;
  filter: Filter;
  sort: Sort;
  page: { offset: number; limit: number };
  /** Leave out marks and snippets, for which texts are read: of many rows that are not shown. */
  plain?: boolean;
}

/** All that is given must hold. */
export interface Filter {
  status?: ArticleCard['status'];
  favourite?: boolean;
  tag?: string;
  /** As in `Row.site`. */
  site?: string;
  /** Primary language subtag, as in `Row.lang`. */
  lang?: string;
}

/** `published` is newest first; without words to search for, `relevance` is `newest`. */
export type Sort = 'relevance' | 'newest' | 'oldest' | 'published' | 'shortest' | 'longest' | 'title';

export interface Answer {
  /** The articles on the page that was asked for. */
  rows: Row[];
  /** How many articles there are on all pages. */
  total: number;
  facets: Facets;
  /** Articles whose texts have not been read into the catalog yet, so that words in them are not found. */
  unread: number;
}

/**
 * How many articles there would be with another choice: those that the text and all filters but the one in question
 * let through. Lists are the most frequent first.
 */
export interface Facets {
  sections: Record<ArticleCard['status'] | 'favourite' | 'all', number>;
  tags: Count[];
  sites: Count[];
  languages: Count[];
}

export interface Count {
  value: string;
  count: number;
}

/** What a list shows of an article. Times are milliseconds since 1970. */
export interface Row
  extends Pick<
    ArticleCard,
    | 'url'
    | 'title'
    | 'byline'
    | 'siteName'
    | 'publishedAt'
    | 'lang'
    | 'dir'
    | 'excerpt'
    | 'wordCount'
    | 'tags'
    | 'status'
    | 'favourite'
    | 'note'
    | 'progress'
    | 'savedAt'
    | 'updatedAt'
    | 'pending'
  > {
  id: string;
  /** The site's name, or its host where it has none. */
  site: string;
  /** Hash of the image to show beside it, or null. */
  thumbnail: string | null;
  /** How many of its images are kept, of how many. */
  images: { kept: number; all: number };
  /** Where the words that were searched for stand in the title. */
  titleMarks: Range[];
  /** The place in the text where the words stand closest together; null where no words were searched for. */
  snippet: { text: string; marks: Range[] } | null;
}

/** How far the catalog has come in reading the library. */
export interface Progress {
  /** Whether all articles are in it. Until then it answers nothing. */
  listed: boolean;
  /** Articles whose text can be searched. */
  done: number;
  all: number;
}
