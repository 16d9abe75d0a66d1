import { readFlag, readJsonList } from '../values';
import type { CsvFormat } from './format';
import { objectsIn } from './json-rows';

/** The columns of our own CSV, in the order in which they are written. */
export const WARRAQ_COLUMNS = [
  'url',
  'title',
  'byline',
  'site',
  'published_at',
  'saved_at',
  'status',
  'favourite',
  'progress',
  'tags',
  'note',
  'excerpt',
  'lang',
  'lead_image',
  'highlights',
] as const;

const STATUS = ['unread', 'reading', 'archived'] as const;

/** Our own CSV (`export/csv.ts`). Tags and highlights are JSON, which survives any text in them. */
export const warraqCsv: CsvFormat = {
  name: 'warraq-csv',
  columns: ['url', 'saved_at', 'status', 'favourite', 'tags', 'lead_image', 'highlights'],
  read: (written) => {
    const cell = (column: (typeof WARRAQ_COLUMNS)[number]) => unguarded(written(column));
    return {
      url: cell('url'),
      title: cell('title'),
      byline: cell('byline'),
      siteName: cell('site'),
      publishedAt: cell('published_at'),
      savedAt: cell('saved_at'),
      status: STATUS.find((status) => status === cell('status')) ?? null,
      favourite: readFlag(cell('favourite')),
      progress: cell('progress'),
      tags: readJsonList(cell('tags')) ?? cell('tags').split(','),
      note: cell('note'),
      excerpt: cell('excerpt'),
      lang: cell('lang'),
      leadImage: cell('lead_image'),
      highlights: readHighlights(cell('highlights')),
    };
  },
};

/**
 * A cell that a spreadsheet takes for text: one that would begin a formula gets an apostrophe in front, and so does
 * one that begins with an apostrophe, so that taking one off always gives back what was written.
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function guarded(cell: string): string {
  return /^['=+\-@\t\r\n|％＝＋－＠]/.test(cell) ? `'${cell}` : cell;
}

function unguarded(cell: string): string {
  return cell.startsWith("'") ? cell.slice(1) : cell;
}

function readHighlights(text: string) {
  if (text === '') return [];
  try {
    return objectsIn(JSON.parse(text));
  } catch {
    return [];
  }
}
