import type { ImportEntry } from '../entry';
import { ImportFailure } from '../failure';
import type { HtmlToken } from '../read/html';
import { readFlag } from '../values';
import type { HtmlFormat, Row } from './format';

type Attributes = ReadonlyMap<string, string>;

/**
 * The bookmark file of Netscape, which every browser and most services write: links in nested lists, each list under
 * the name of its folder, and what a reader wrote about a link in the `DD` behind it. Folders become tags.
 */
export const bookmarks: HtmlFormat = {
  name: 'bookmarks',
  recognises: (head) =>
    /<!doctype netscape-bookmark-file/i.test(head) || (/<dl\b/i.test(head) && /<dt>/i.test(head)),
  rows,
};

interface Link {
  attributes: Attributes;
  title: string;
  note: string;
}

async function* rows(tokens: AsyncIterable<HtmlToken>): AsyncGenerator<Row> {
  let row = 0;
  const folders: string[] = [];
  let folder = '';
  let link: Link | null = null;
  let into: 'title' | 'note' | 'folder' | null = null;
  for await (const token of tokens) {
    if (token.kind === 'text') {
      if (into === 'folder') folder += token.text;
      else if (into && link) link[into] += token.text;
      continue;
    }
    const { kind, name } = token;
    if (into === 'note' && !/^(dt|dl)$/.test(name)) continue;
    // The next item, or the end of the list, is the end of a link: end tags of items are hardly ever written.
    if (link && (/^(dt|dl)$/.test(name) || (name === 'a' && kind === 'open'))) {
      row += 1;
      yield readLink(row, link, folders);
      link = null;
    }
    if (/^(dt|dl|h1|h3|a|dd)$/.test(name)) into = null;
    if (name === 'dl' && kind === 'close') folders.pop();
    if (kind === 'close') continue;
    if (name === 'a') link = { attributes: token.attributes, title: '', note: '' };
    if (name === 'a') into = 'title';
    if (name === 'dd') into = 'note';
    if (name === 'h3' && !isBrowsersOwn(token.attributes)) into = 'folder';
    if (name === 'dl') folders.push(folder);
    if (name === 'dl' || name === 'h3') folder = '';
  }
  if (folders.length > 0) throw new ImportFailure('cut-short');
  if (link) yield readLink(row + 1, link, folders);
}

/** The browser's toolbar and other fixed places are no folders that a reader made. */
function isBrowsersOwn(attributes: Attributes): boolean {
  return (
    attributes.has('personal_toolbar_folder') ||
    attributes.has('unfiled_bookmarks_folder') ||
    (attributes.get('id') ?? '').startsWith('com.apple.')
  );
}

function readLink(row: number, { attributes, title, note }: Link, folders: readonly string[]): Row {
  const url = attributes.get('href');
  const tags = attributes.get('tags') ?? attributes.get('data-tags') ?? '';
  return {
    row,
    source: `${title} ${url ?? ''}`,
    raw: {
      url,
      title,
      note,
      savedAt: attributes.get('add_date'),
      tags: [...tags.split(','), ...folders],
      status: readStatus(attributes),
      // The attributes below are our own; other programs pass over them.
      favourite: readFlag(attributes.get('favourite')),
      lang: attributes.get('lang'),
      progress: attributes.get('progress'),
    },
  };
}

/** Services that know unread links say `TOREAD="0"` of the others; a browser says nothing, and then it is to be read. */
function readStatus(attributes: Attributes): ImportEntry['status'] {
  if (attributes.get('status') === 'reading') return 'reading';
  return attributes.get('toread') === '0' ? 'archived' : 'unread';
}
