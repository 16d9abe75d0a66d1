import type { RawHighlight } from '../normalise';
import { readFlag } from '../values';
import type { CsvFormat } from './format';

/** Raindrop.io's CSV backup. Tags are parted by commas, nested folders by `/`. */
export const raindrop: CsvFormat = {
  name: 'raindrop',
  columns: ['title', 'note', 'excerpt', 'url', 'tags', 'created', 'favorite'],
  read: (cell) => ({
    url: cell('url'),
    title: cell('title'),
    savedAt: cell('created'),
    note: cell('note'),
    excerpt: cell('excerpt'),
    leadImage: cell('cover'),
    tags: [...cell('tags').split(','), ...cell('folder').split('/').filter(isOwnFolder)],
    status: 'unread',
    favourite: readFlag(cell('favorite')),
    highlights: readHighlights(cell('highlights')),
  }),
};

/** `Unsorted` is where Raindrop puts what nobody put anywhere. */
function isOwnFolder(name: string): boolean {
  return !/^\s*unsorted\s*$/i.test(name);
}

/** Each highlight begins `Highlight:` on a line of its own, and its note, if it has one, `Note:`. */
function readHighlights(text: string): RawHighlight[] {
  return text
    .split(/^Highlight:/m)
    .slice(1)
    .map((highlight) => {
      const [quote, ...note] = highlight.split(/^Note:/m);
      return { quote, note: note.join('Note:') };
    });
}
