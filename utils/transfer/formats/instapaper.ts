import { readJsonList } from '../values';
import type { CsvFormat } from './format';

/** Instapaper's CSV: `URL,Title,Selection,Folder`, later with `Timestamp`, later still with `Tags`, a JSON array. */
export const instapaper: CsvFormat = {
  name: 'instapaper',
  columns: ['url', 'title', 'selection', 'folder'],
  read: (cell) => {
    const folder = cell('folder').trim();
    const own = /^(unread|archive|starred|)$/i.test(folder);
    return {
      url: cell('url'),
      title: cell('title'),
      savedAt: cell('timestamp'),
      // What the reader had selected, or typed in its place: nobody else's words to lose.
      note: cell('selection'),
      tags: [...(readJsonList(cell('tags')) ?? cell('tags').split(',')), ...(own ? [] : [folder])],
      status: /^archive$/i.test(folder) ? 'archived' : 'unread',
      favourite: /^starred$/i.test(folder),
    };
  },
};
