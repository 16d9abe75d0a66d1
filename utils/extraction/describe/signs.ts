import type { Article } from '../../article';

/**
 * What a page says of an article's address, language, authors and date, gathered in the page and weighed outside of it
 * (`settle/`): names, words and dates in many languages take long tables, which need not travel into every page. Plain
 * data, as JSON has it.
 */
export interface Signs {
  /** The address that the page was read from. */
  url: string;
  /** Absolute addresses that the page calls its own, the surest first. */
  addresses: readonly string[];
  /** Languages that the page states (BCP-47, or near it), the surest first. */
  languages: readonly string[];
  /** Title and beginning of the text: enough to tell its language. */
  sample: string;
  /** What machines are told: `<meta>` contents by lower-case name, and items of JSON-LD and microdata, best first. */
  meta: Readonly<Record<string, readonly string[]>>;
  stated: readonly { authors: readonly string[]; datePublished: string | null }[];
  /** Texts of elements that show an author by their markup, the likeliest first; a bar stands between their parts. */
  authors: readonly string[];
  /** The lines above the article's text and its first ones, among which an author without markup is announced. */
  lines: readonly string[];
  dates: readonly ShownDate[];
  /** When the data of the page's own scripts say that it was published, as written. */
  scriptDate: string | null;
}

/** A place in the page that may show when the article was published. */
export interface ShownDate {
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
  /** How well its place speaks for it, from about -5 to 4. */
  worth: number;
}

/** An article of which some facts are still to be settled. */
export type UnsettledArticle = Omit<Article, 'url' | 'byline' | 'publishedAt' | 'lang'> & { signs: Signs };
