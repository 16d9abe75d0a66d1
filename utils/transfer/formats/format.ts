import type { ProblemKind } from '../entry';
import type { RawEntry } from '../normalise';
import type { HtmlToken } from '../read/html';
import type { JsonElement } from '../read/json';
import type { Zip } from '../zip/read';

/** The formats by the names that the interface texts know them by. */
export type FormatName =
  | 'backup'
  | 'warraq-csv'
  | 'pocket-csv'
  | 'pocket-html'
  | 'pocket-zip'
  | 'instapaper'
  | 'omnivore'
  | 'wallabag'
  | 'readwise'
  | 'raindrop'
  | 'matter'
  | 'karakeep'
  | 'linkwarden'
  | 'pinboard'
  | 'delicious'
  | 'readability'
  | 'elcurator'
  | 'bookmarks'
  | 'bookmarks-json';

/** One row of a file as its format reads it. */
export interface Row {
  /** See RowProblem. */
  row: number;
  part?: string;
  /** The row as it stands in the file, or what a reader would know it by. */
  source: string;
  /** What the row says, or why it says nothing. */
  raw: RawEntry | ProblemKind;
  /** What is wrong with the row although it can be used. */
  fault?: ProblemKind;
  /** Fetches the article's HTML, where the file holds it apart. @throws RowFault */
  content?: () => Promise<string>;
  /** Is it the last row of a file that does not end with a line? Then what it lacks was cut off. */
  unfinished?: boolean;
}

/** Rows of comma-separated values under a header. */
export interface CsvFormat {
  name: FormatName;
  /** The columns by which the format is known, in lower case; more of them may follow, in any order. */
  columns: readonly string[];
  /** @param cell the text in a column, named in lower case; empty where there is none */
  read: (cell: (column: string) => string) => RawEntry | ProblemKind;
}

export type JsonObject = Readonly<Record<string, unknown>>;

/** Objects in an array: the outermost one, or that under a key. */
export interface JsonFormat {
  name: FormatName;
  /** The key that holds the array; empty for the outermost one. */
  key: string;
  recognises: (element: JsonObject) => boolean;
  /** How many times `rows` reads the file. */
  passes: number;
  /** @param elements begins to read the file anew at each call */
  rows: (elements: () => AsyncIterable<JsonElement>) => AsyncIterable<Row>;
}

/** A page of links. */
export interface HtmlFormat {
  name: FormatName;
  /** @param head the beginning of the file */
  recognises: (head: string) => boolean;
  rows: (tokens: AsyncIterable<HtmlToken>) => AsyncIterable<Row>;
}

/** An archive of files. */
export interface ZipFormat {
  name: FormatName;
  recognises: (names: readonly string[]) => boolean;
  rows: (zip: Zip) => AsyncIterable<Row>;
}
