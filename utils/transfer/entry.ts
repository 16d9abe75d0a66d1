import type { ArticleCard } from '../library/documents';

/** Everything that an import can carry about one article. What the file does not state is absent. */
export interface ImportEntry {
  /** Absolute http(s) URL, without tracking parameters. */
  url: string;
  title?: string;
  byline?: string;
  siteName?: string;
  /** Milliseconds since 1970. */
  savedAt?: number;
  /** ISO 8601; a date alone where the file gives no time. */
  publishedAt?: string;
  status: ArticleCard['status'];
  favourite: boolean;
  tags: string[];
  note?: string;
  excerpt?: string;
  /** BCP-47. */
  lang?: string;
  /** Absolute http(s) URL. */
  leadImage?: string;
  /** How far it has been read: 0 to 1. */
  progress?: number;
  /** The article's text as HTML. UNTRUSTED: whoever keeps it sanitises it. */
  html?: string;
  highlights: Highlight[];
  /** What only our own backup knows. */
  backup?: BackupPart;
}

export interface Highlight {
  quote: string;
  note?: string;
  /** Milliseconds since 1970. */
  createdAt?: number;
  colour?: string;
}

/**
 * The rest of an article of our own backup, exactly as it was exported. UNTRUSTED like the whole file: the shape of
 * the JSON is whatever somebody wrote, and whoever keeps it checks each field that is used.
 */
export interface BackupPart {
  card: Readonly<Record<string, unknown>>;
  highlights: readonly unknown[];
  /** The images that the file holds, by the URL under which the article names them. */
  images: ReadonlyMap<string, BackupImage>;
}

export interface BackupImage {
  /** SHA-256 of the bytes, as in `image:<hash>`. */
  hash: string;
  mime: string;
  /** @throws RowFault `content-damaged` where the bytes are not those that were exported */
  bytes: () => Promise<Uint8Array<ArrayBuffer>>;
}

/** One article of a file, or the row that should have been one. */
export type ImportItem =
  /** `index` counts all items of the file from 0, and is the same at every reading. */
  | { index: number; entry: ImportEntry; problem?: RowProblem }
  | { index: number; entry: null; problem: RowProblem };

/** Why a row of a file gave no article, or one that lacks something. */
export type ProblemKind =
  /** Nothing in the row names a page; a note without a link, for example. */
  | 'no-url'
  /** The address is no http(s) URL: a bookmarklet, a file, a damaged row. */
  | 'bad-url'
  /** An item of a news feed that was never saved. */
  | 'feed'
  /** The row can't be parsed. */
  | 'unreadable'
  /** The row, or the text that belongs to it, is larger than any article. */
  | 'too-large'
  /** The article is taken without its date, which can't be read. */
  | 'bad-date'
  /** The article is taken as unread: its status is none that the format knows. */
  | 'bad-status'
  /** The article is taken, but its row has more or fewer cells than the header. */
  | 'columns'
  /** The article is taken without its text, which the archive should hold and does not. */
  | 'content-missing'
  /** The article is taken without its text, which is damaged. */
  | 'content-damaged';

export interface RowProblem {
  /** Where in the file: the line of a CSV file, else the number of the item, from 1. */
  row: number;
  /** The file inside the archive that `row` counts in. */
  part?: string;
  kind: ProblemKind;
  /** The beginning of the row as it stands in the file, for a reader to recognise it by. */
  excerpt: string;
}

/** Thrown inside a reader where one row, and only that row, can't be taken. */
export class RowFault extends Error {
  constructor(readonly kind: ProblemKind) {
    super(kind);
    this.name = 'RowFault';
  }
}
