import type { ProblemKind } from '../entry';
import type { RawEntry } from '../normalise';
import type { JsonElement } from '../read/json';
import { readFlag } from '../values';
import type { JsonFormat, JsonObject, Row } from './format';
import { asObject, elementRows, listIn, parseObject } from './json-rows';

/** Karakeep's JSON (once Hoarder). Bookmarks name their lists by id; lists become tags. */
export const karakeep: JsonFormat = {
  name: 'karakeep',
  key: 'bookmarks',
  recognises: (element) => 'content' in element && 'createdAt' in element && 'tags' in element,
  passes: 2,
  rows,
};

async function* rows(elements: () => AsyncIterable<JsonElement>): AsyncGenerator<Row> {
  const lists = new Map<unknown, unknown>();
  for await (const { key, source } of elements()) {
    const list = key === 'lists' && source !== null ? parseObject(source) : 'unreadable';
    if (list !== 'unreadable') lists.set(list.id, list.name);
  }
  yield* elementRows(elements(), 'bookmarks', (bookmark) => read(bookmark, lists));
}

function read(bookmark: JsonObject, lists: ReadonlyMap<unknown, unknown>): RawEntry | ProblemKind {
  const content = asObject(bookmark.content);
  // Texts and files can be bookmarks there; they have no page.
  if (content?.type !== 'link') return 'no-url';
  return {
    url: content.url,
    title: bookmark.title ?? content.title,
    byline: content.author,
    siteName: content.publisher,
    savedAt: bookmark.createdAt,
    status: readFlag(bookmark.archived) ? 'archived' : 'unread',
    favourite: readFlag(bookmark.favourited),
    tags: [...listIn(bookmark.tags), ...listIn(bookmark.lists).map((id) => lists.get(id))],
    note: bookmark.note,
    excerpt: content.description,
    leadImage: content.imageUrl,
  };
}
