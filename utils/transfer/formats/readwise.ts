import { readPythonList } from '../values';
import type { CsvFormat } from './format';

const LOCATION: Readonly<Record<string, 'unread' | 'archived'>> = {
  new: 'unread',
  later: 'unread',
  shortlist: 'unread',
  archive: 'archived',
};

/** Readwise Reader's CSV of the library. Its `feed` rows are news that came by themselves and were never saved. */
export const readwise: CsvFormat = {
  name: 'readwise',
  columns: ['title', 'url', 'document tags', 'saved date', 'reading progress', 'location'],
  read: (cell) => {
    const location = cell('location').trim().toLowerCase();
    if (location === 'feed') return 'feed';
    const status = LOCATION[location] ?? null;
    const progress = Number(cell('reading progress'));
    return {
      url: cell('url'),
      title: cell('title'),
      savedAt: cell('saved date'),
      tags: [...readPythonList(cell('document tags')), ...(location === 'shortlist' ? [location] : [])],
      status: status === 'unread' && progress > 0 && progress < 1 ? 'reading' : status,
      progress,
    };
  },
};
