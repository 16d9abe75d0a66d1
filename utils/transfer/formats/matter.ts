import { readFlag } from '../values';
import type { CsvFormat } from './format';

/** Matter's `_matter_history.csv`. Its one date is that of the last reading, the nearest there is to one of saving. */
export const matter: CsvFormat = {
  name: 'matter',
  columns: ['title', 'author', 'publisher', 'url', 'tags', 'in queue', 'favorited', 'read'],
  read: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    byline: cell('author'),
    siteName: cell('publisher'),
    savedAt: cell('last interaction date'),
    tags: cell('tags').split(';'),
    status: readFlag(cell('in queue')) && !readFlag(cell('read')) ? 'unread' : 'archived',
    favourite: readFlag(cell('favorited')),
  }),
};
