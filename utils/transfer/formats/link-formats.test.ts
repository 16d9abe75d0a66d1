// @vitest-environment node
import { expect, test } from 'vitest';
import { entriesOf, itemsOf } from '../../../tests/transfer/reading';

const PLAIN = { status: 'unread', favourite: false, tags: [], highlights: [] };
const SAVED = Date.UTC(2016, 9, 31, 15, 57, 56);

test('Pinboard: tags by spaces, notes, what is to be read', async () => {
  const link = { hash: 'x', time: '2016-10-31T15:57:56Z', shared: 'yes' };
  const file = [
    {
      ...link,
      href: 'https://x.example/1',
      description: 'مقال',
      extended: 'رأيي',
      toread: 'yes',
      tags: 'أدب نقد',
    },
    { ...link, href: 'https://x.example/2', description: '', extended: '', toread: 'no', tags: '' },
  ];
  expect(await entriesOf(JSON.stringify(file))).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1',
      title: 'مقال',
      note: 'رأيي',
      savedAt: SAVED,
      tags: ['أدب', 'نقد'],
    },
    { ...PLAIN, url: 'https://x.example/2', savedAt: SAVED, status: 'archived' },
  ]);
});

test('Delicious: tags, notes, seconds', async () => {
  const link = { url: 'https://x.example/1', title: 'مقال', created: String(SAVED / 1000), owner: 'me' };
  const file = [{ ...link, description: 'رأيي', tags: ['أدب', ''], others: 9, private: '0' }];
  expect(await entriesOf(JSON.stringify(file))).toEqual([
    { ...PLAIN, url: 'https://x.example/1', title: 'مقال', note: 'رأيي', savedAt: SAVED, tags: ['أدب'] },
  ]);
});

test('elCurator: what was saved is a favourite', async () => {
  const link = { url: 'https://x.example/1', title: 'مقال', created_at: '2016-10-31 15:57:56 UTC' };
  const file = [{ ...link, description: null, tags: ['أدب'], is_saved: true }];
  expect(await entriesOf(JSON.stringify(file))).toEqual([
    { ...PLAIN, url: 'https://x.example/1', title: 'مقال', savedAt: SAVED, favourite: true, tags: ['أدب'] },
  ]);
});

test('Readability: archive, favourites, excerpts in HTML', async () => {
  const file = {
    bookmarks: [
      {
        article__url: 'https://x.example/1',
        article__title: 'مقال',
        article__excerpt: 'It&#x2019;s',
        date_added: '2016-10-31T15:57:56',
        archive: true,
        favorite: 1,
      },
    ],
    recommendations: [{ article__url: 'https://x.example/never-saved' }],
  };
  expect(await entriesOf(JSON.stringify(file))).toEqual([
    {
      ...PLAIN,
      ...{ url: 'https://x.example/1', title: 'مقال', excerpt: 'It’s', savedAt: SAVED },
      ...{ status: 'archived', favourite: true },
    },
  ]);
});

test('Firefox: folders and tags become tags, its own folders do not', async () => {
  const folder = { type: 'text/x-moz-place-container' };
  const link = { type: 'text/x-moz-place', dateAdded: SAVED * 1000 };
  const note = { name: 'bookmarkProperties/description', value: 'رأيي' };
  const file = {
    ...folder,
    root: 'placesRoot',
    children: [
      {
        ...folder,
        root: 'toolbarFolder',
        title: 'toolbar',
        children: [
          { ...link, title: 'مقال', uri: 'https://x.example/1', tags: 'أدب,نقد', annos: [note] },
          { type: 'text/x-moz-place-separator' },
          { ...link, title: 'Recent', uri: 'place:sort=8' },
          { ...folder, title: 'سفر', children: [{ ...link, title: 'Two', uri: 'https://x.example/2' }] },
        ],
      },
    ],
  };
  expect(await entriesOf(JSON.stringify(file))).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1',
      title: 'مقال',
      note: 'رأيي',
      savedAt: SAVED,
      tags: ['أدب', 'نقد'],
    },
    { ...PLAIN, url: 'https://x.example/2', title: 'Two', savedAt: SAVED, tags: ['سفر'] },
  ]);
});

test('Chrome: microseconds since 1601; folders become tags, its own do not', async () => {
  const link = { type: 'url', date_added: '13122403076000000' };
  const file = {
    checksum: 'x',
    roots: {
      bookmark_bar: {
        name: 'Bookmarks bar',
        type: 'folder',
        children: [
          { ...link, name: 'مقال', url: 'https://x.example/1' },
          { name: 'سفر', type: 'folder', children: [{ ...link, name: 'Two', url: 'https://x.example/2' }] },
          { ...link, name: 'a script', url: 'javascript:alert(1)' },
        ],
      },
      other: { name: 'Other bookmarks', type: 'folder', children: [] },
    },
    version: 1,
  };
  expect(await entriesOf(JSON.stringify(file))).toEqual([
    { ...PLAIN, url: 'https://x.example/1', title: 'مقال', savedAt: SAVED },
    { ...PLAIN, url: 'https://x.example/2', title: 'Two', savedAt: SAVED, tags: ['سفر'] },
  ]);
});

test('rows are counted across folders', async () => {
  const children = [1, 2].map((n) => ({
    type: 'text/x-moz-place-container',
    root: `r${n}`,
    children: [
      { type: 'text/x-moz-place', uri: `https://x.example/${n}`, title: '', dateAdded: 'yesterday' },
    ],
  }));
  const items = await itemsOf(JSON.stringify({ children }));
  expect(items.map(({ problem }) => [problem?.row, problem?.kind])).toEqual([
    [1, 'bad-date'],
    [2, 'bad-date'],
  ]);
});
