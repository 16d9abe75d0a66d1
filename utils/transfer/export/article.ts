import type { ArticleCard } from '../../library/documents';
import type { Highlight } from '../entry';

/** A kept article as it leaves. Highlights may have more fields than these; the backup takes all of them along. */
export interface ExportArticle {
  card: ArticleCard;
  /** As it is kept. The backup takes it as it is; the other formats sanitise it. */
  html: string;
  /** The images that are kept, by the URL under which the HTML or the card's `leadImage` names them. */
  images: ReadonlyMap<string, Blob>;
  highlights: readonly Highlight[];
  note?: string;
}

/** A file as it is being written, in pieces. */
export type Pieces = AsyncGenerator<Uint8Array<ArrayBuffer>>;

/** The reader's own words and marks as plain text: the note, then each quote behind `> ` with what was said of it. */
export function notesOf({ note, highlights }: ExportArticle): string {
  const marks = highlights.map((highlight) =>
    [quoted(highlight.quote), highlight.note].filter(Boolean).join('\n\n'),
  );
  return [note, ...marks].filter(Boolean).join('\n\n');
}

/** A text as a quotation of Markdown. */
export function quoted(text: string): string {
  return text.replace(/^/gm, '> ');
}
