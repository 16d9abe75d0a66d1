import { decodeEntitiesOnce } from '../../text/entities';
import type { RawEntry } from '../normalise';
import { readFlag, readText } from '../values';
import type { JsonFormat, JsonObject } from './format';
import { elementRows } from './json-rows';

/** Readability's JSON, whose excerpts are written as HTML. */
export const readability: JsonFormat = {
  name: 'readability',
  key: 'bookmarks',
  recognises: (element) => 'article__url' in element,
  passes: 1,
  rows: (elements) => elementRows(elements(), 'bookmarks', read),
};

function read(element: JsonObject): RawEntry {
  return {
    url: element.article__url,
    title: element.article__title,
    excerpt: decodeEntitiesOnce(readText(element.article__excerpt) ?? ''),
    savedAt: element.date_added,
    status: readFlag(element.archive) ? 'archived' : 'unread',
    favourite: readFlag(element.favorite),
  };
}
