import type { RawEntry } from '../normalise';
import type { JsonElement } from '../read/json';
import { readText } from '../values';
import type { JsonFormat, JsonObject, Row } from './format';
import { objectsIn, parseObject } from './json-rows';

/** What a browser calls the parts of its tree. */
interface Dialect {
  /** The link that a node is, or null where it is a folder, a separator or a search. */
  read: (node: JsonObject, folders: readonly string[]) => RawEntry | null;
  /** The name of a folder that the reader made; empty for the browser's own. */
  folderName: (node: JsonObject) => string;
}

/** Firefox' backup of bookmarks (`bookmarks-….json`): folders in folders under a root. */
export const firefoxBookmarks: JsonFormat = {
  name: 'bookmarks-json',
  key: 'children',
  recognises: ({ type }) => /^text\/x-moz-place/.test(String(type)),
  passes: 1,
  rows: (elements) =>
    treeRows(elements(), 'children', (node) => [node], {
      folderName: ({ root, title }) => (root === undefined ? (readText(title) ?? '') : ''),
      read: ({ uri, title, dateAdded, tags, annos }, folders) =>
        /^https?:/i.test(String(uri))
          ? {
              url: uri,
              title,
              savedAt: dateAdded,
              note: objectsIn(annos).find(({ name }) => name === 'bookmarkProperties/description')?.value,
              status: 'unread',
              tags: [...(readText(tags) ?? '').split(','), ...folders],
            }
          : null,
    }),
};

/** The file `Bookmarks` in the profile of Chrome and its relatives. */
export const chromeBookmarks: JsonFormat = {
  name: 'bookmarks-json',
  key: 'roots',
  recognises: (roots) => 'bookmark_bar' in roots,
  passes: 1,
  rows: (elements) =>
    treeRows(elements(), 'roots', (roots) => objectsIn(Object.values(roots)).flatMap(childrenOf), {
      folderName: ({ name }) => readText(name) ?? '',
      read: ({ url, name, date_added }, folders) =>
        /^https?:/i.test(String(url))
          ? { url, title: name, savedAt: sinceWindows(date_added), status: 'unread', tags: folders }
          : null,
    }),
};

/** The links of trees, each with the names of the folders that it stands in. */
async function* treeRows(
  elements: AsyncIterable<JsonElement>,
  wanted: string,
  trees: (element: JsonObject) => JsonObject[],
  dialect: Dialect,
): AsyncGenerator<Row> {
  let row = 0;
  function* walk(node: JsonObject, folders: readonly string[]): Generator<Row> {
    const raw = dialect.read(node, folders);
    if (raw) {
      row += 1;
      yield { row, source: `${raw.title} ${raw.url}`, raw };
    }
    const inside = [...folders, dialect.folderName(node)];
    for (const child of childrenOf(node)) yield* walk(child, inside);
  }
  for await (const { key, source } of elements) {
    if (key !== wanted) continue;
    const element = source === null ? 'too-large' : parseObject(source);
    if (typeof element === 'string') {
      row += 1;
      yield { row, source: source ?? '', raw: element };
    } else for (const tree of trees(element)) yield* walk(tree, []);
  }
}

function childrenOf({ children }: JsonObject): JsonObject[] {
  return objectsIn(children);
}

/** Chrome counts microseconds since 1601; here milliseconds since 1970. */
function sinceWindows(value: unknown): number | undefined {
  const microseconds = Number(value);
  return microseconds > 0 ? Math.round(microseconds / 1000) + Date.UTC(1601, 0) : undefined;
}
