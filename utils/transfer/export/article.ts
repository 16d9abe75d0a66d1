import type { ArticleCard } from '../../library/documents';

/** A marked passage. It may have more fields than these; the backup takes all of them along. */
export interface ExportHighlight {
  quote: string;
  note?: string | null;
  /** Milliseconds since 1970. */
  createdAt?: number | null;
  colour?: string | null;
}

/** A kept article as it leaves. */
export interface ExportArticle {
  card: ArticleCard;
  /**
   * As it is kept: the backup takes it as it is, the other formats sanitise it. Not looked at where the card has no
   * `content`, because its page was never fetched.
   */
  html: string;
  /** The images that are kept, by the URL under which the HTML or the card's `leadImage` names them. */
  images: ReadonlyMap<string, Blob>;
  highlights: readonly ExportHighlight[];
}

/** A file as it is being written, in pieces. */
export type Pieces = AsyncGenerator<Uint8Array<ArrayBuffer>>;

/** The reader's own words and marks as plain text: the note, then each quote behind `> ` with what was said of it. */
export function notesOf({ card, highlights }: ExportArticle): string {
  return [card.note, marksOf(highlights)].filter(Boolean).join('\n\n');
}

/** Highlights as plain text. */
export function marksOf(highlights: readonly ExportHighlight[]): string {
  return highlights
    .flatMap(({ quote, note }) => [quote.replace(/^/gm, '> '), note])
    .filter(Boolean)
    .join('\n\n');
}
