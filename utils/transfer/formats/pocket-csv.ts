import type { CsvFormat } from './format';

/** Pocket's CSV of 2024 and 2025, alone or as a part of its ZIP; earlier ones have a column `cursor` more. */
export const pocketCsv: CsvFormat = {
  name: 'pocket-csv',
  columns: ['title', 'url', 'time_added', 'tags', 'status'],
  read: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    savedAt: cell('time_added'),
    tags: cell('tags').split('|'),
    status: STATUS[cell('status')] ?? null,
  }),
};

const STATUS: Readonly<Record<string, 'unread' | 'archived'>> = { unread: 'unread', archive: 'archived' };
