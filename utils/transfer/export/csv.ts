import { guarded, WARRAQ_COLUMNS } from '../formats/warraq-csv';
import type { ExportArticle, Pieces } from './article';

/** Without it Excel takes the file for the alphabet of its country, and Arabic for gibberish. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A CSV file (RFC 4180, UTF-8) with one article a row, which spreadsheets open safely and `formats/warraq-csv.ts` reads
 * back: everything about the articles but their text and images.
 */
export async function* exportCsv(articles: AsyncIterable<ExportArticle>): Pieces {
  const encoder = new TextEncoder();
  yield encoder.encode(BYTE_ORDER_MARK + record(WARRAQ_COLUMNS));
  for await (const article of articles) {
    const cells = cellsOf(article);
    yield encoder.encode(record(WARRAQ_COLUMNS.map((column) => guarded(cells[column]))));
  }
}

function cellsOf({ card, highlights }: ExportArticle): Record<(typeof WARRAQ_COLUMNS)[number], string> {
  return {
    url: card.url,
    title: card.title,
    byline: card.byline ?? '',
    site: card.siteName ?? '',
    published_at: card.publishedAt ?? '',
    saved_at: new Date(card.savedAt).toISOString(),
    status: card.status,
    favourite: String(card.favourite),
    progress: String(card.progress),
    tags: JSON.stringify(card.tags),
    note: card.note ?? '',
    excerpt: card.excerpt,
    lang: card.lang ?? '',
    lead_image: card.leadImage ?? '',
    highlights: JSON.stringify(
      highlights.map(({ quote, note, createdAt, colour }) => ({ quote, note, createdAt, colour })),
    ),
  };
}

/** A line of CSV. @param cells as they are; those that need it are quoted */
export function record(cells: readonly string[]): string {
  return `${cells.map((cell) => (/[",;\t\r\n]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(',')}\r\n`;
}
