import { articleKey } from '../../article';
import type { RawEntry } from '../normalise';
import type { JsonElement } from '../read/json';
import type { JsonFormat, JsonObject, Row } from './format';
import { objectsIn, parseObject } from './json-rows';

/** Linkwarden's JSON: links in collections, which become tags; `pinnedLinks`, without ids, are the favourites. */
export const linkwarden: JsonFormat = {
  name: 'linkwarden',
  key: 'collections',
  recognises: (collection) => Array.isArray(collection.links),
  passes: 2,
  rows,
};

async function* rows(elements: () => AsyncIterable<JsonElement>): AsyncGenerator<Row> {
  const pinned = new Set<string | null>();
  for await (const { key, source } of elements()) {
    const link = key === 'pinnedLinks' && source !== null ? parseObject(source) : 'unreadable';
    if (link !== 'unreadable') pinned.add(keyOf(link.url));
  }
  let row = 0;
  for await (const { key, source } of elements()) {
    if (key !== 'collections') continue;
    const collection = source === null ? 'too-large' : parseObject(source);
    if (typeof collection === 'string') {
      row += 1;
      yield { row, source: source ?? '', raw: collection };
      continue;
    }
    for (const link of objectsIn(collection.links)) {
      row += 1;
      yield { row, source: JSON.stringify(link), raw: read(link, collection, pinned) };
    }
  }
}

function read(link: JsonObject, collection: JsonObject, pinned: ReadonlySet<string | null>): RawEntry {
  // `Unorganized` is where Linkwarden puts what nobody put anywhere.
  const folder = collection.name === 'Unorganized' ? '' : collection.name;
  return {
    url: link.url,
    title: link.name,
    savedAt: link.importDate ?? link.createdAt,
    status: 'unread',
    favourite: pinned.has(keyOf(link.url)) || objectsIn(link.pinnedBy).length > 0,
    tags: [...objectsIn(link.tags).map(({ name }) => name), folder],
    note: link.description,
    highlights: objectsIn(link.highlights).map(({ text, comment, color, createdAt }) => ({
      quote: text,
      note: comment,
      colour: color,
      createdAt,
    })),
  };
}

function keyOf(url: unknown): string | null {
  return typeof url === 'string' && URL.canParse(url) ? articleKey(url) : null;
}
