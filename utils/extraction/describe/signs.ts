import type { Article } from '../../article';
import type { StatedArticle } from './stated-article';

/**
 * What a page says of its article, gathered in the page and weighed outside of it (`settle/`): titles, names, words and
 * dates in many languages take much code and long tables, which need not travel into every page. Plain data, as JSON has it.
 * Places are told by the index of a text node among all of the page's, in document order.
 */
export interface Signs {
  /** The address that the page was read from. */
  url: string;
  /** The address that the page calls its own (absolute), or null. */
  canonical: string | null;
  /** The language that the page says to be in, as written. */
  lang: string | null;
  documentTitle: string;
  /** What machines are told: `<meta>` contents by lower-case name, JSON-LD as written, items of microdata. */
  meta: Readonly<Record<string, readonly string[]>>;
  linkedData: readonly string[];
  microdata: readonly StatedArticle[];
  /** A reader's selection: what the page says of the whole article is not said of it. */
  isSelection?: boolean;
  /** Where the article begins and ends; -1 where that can't be told. */
  start: number;
  end: number;
  headings: readonly ShownHeading[];
  /** The short texts above the article, its first ones and those behind it. */
  lines: readonly ShownLine[];
  /** Texts of elements that show an author by their markup, the likeliest first; a bar stands between their parts. */
  authors: readonly string[];
  dates: readonly ShownDate[];
  /** When the data of the page's own scripts say that it was published, as written. */
  scriptDate: string | null;
}

/** A heading of the page that may be the article's headline. */
export interface ShownHeading {
  index: number;
  text: string;
  /** 1 for h1, 2 for h2; 3 for everything else. */
  level: number;
  /** Does it hold more than text? */
  isMixed: boolean;
  /** Its text without a short element at its beginning, where sites put a section or a series; null without one. */
  rest: string | null;
  /** Where a link in it or around it leads; empty without one. */
  href: string;
}

/** A text of the page, with that of the element that it stands in. */
export interface ShownLine {
  index: number;
  text: string;
  whole: string;
}

/** A place in the page that may show when the article was published. */
export interface ShownDate {
  index: number;
  /** What its element says to machines, and its own text. */
  datetime: string;
  text: string;
  /** The short lines that it stands in, inside out; none where it stands in a long one. */
  lines: readonly string[];
  /** Class names and ids of its element, and of those around it too. */
  name: string;
  names: string;
  /** Its markup says outright that it is when the article was published. */
  marked: boolean;
  /** How well its room and its element speak for it. */
  worth: number;
}

/** An article of which nothing is settled but its text. */
export type UnsettledArticle = Pick<Article, 'html' | 'dir'> & { signs: Signs };
