// @vitest-environment node
import { expect, test } from 'vitest';
import { entriesOf, itemsOf } from '../../../tests/transfer/reading';

const PLAIN = { status: 'unread', favourite: false, tags: [], highlights: [] };

test('wallabag 2: text, stars, archive, languages and annotations', async () => {
  const file = [
    {
      id: 1,
      title: 'مقال',
      url: 'https://x.example/1',
      is_archived: 1,
      is_starred: true,
      content: '<p dir="rtl">نص <script>alert(1)</script></p>',
      created_at: '2016-09-08T11:55:58+0200',
      published_at: '2016-09-01',
      published_by: ['طه حسين', 'مي زيادة'],
      annotations: [{ text: 'رأيي', quote: 'نص', created_at: '2016-09-09T00:00:00+0000' }],
      language: 'ar_EG',
      domain_name: 'x.example',
      preview_picture: 'https://x.example/p.jpg',
      tags: ['أدب', { label: 'نقد' }],
    },
    {
      title: 'No title found',
      url: 'https://x.example/2',
      is_archived: false,
      is_starred: 0,
      content: "wallabag can't retrieve contents for this article.",
    },
  ];
  expect(await entriesOf(JSON.stringify(file, null, 1))).toEqual([
    {
      url: 'https://x.example/1',
      title: 'مقال',
      byline: 'طه حسين, مي زيادة',
      siteName: 'x.example',
      savedAt: Date.UTC(2016, 8, 8, 9, 55, 58),
      publishedAt: '2016-09-01',
      status: 'archived',
      favourite: true,
      tags: ['أدب', 'نقد'],
      lang: 'ar-EG',
      leadImage: 'https://x.example/p.jpg',
      html: '<p dir="rtl">نص <script>alert(1)</script></p>',
      highlights: [{ quote: 'نص', note: 'رأيي', createdAt: Date.UTC(2016, 8, 9) }],
    },
    { ...PLAIN, url: 'https://x.example/2' },
  ]);
});

test('wallabag 1: texts, read, favourites and tags by comma', async () => {
  const file = [
    {
      0: '1',
      id: '1',
      title: 'مقال',
      url: 'https://x.example/1',
      is_read: '1',
      is_fav: '1',
      content: '<p>نص</p>',
      tags: 'أدب,نقد',
    },
  ];
  expect(await entriesOf(JSON.stringify(file))).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1',
      title: 'مقال',
      html: '<p>نص</p>',
      status: 'archived',
      favourite: true,
      tags: ['أدب', 'نقد'],
    },
  ]);
});

test('Karakeep: lists become tags; texts without a page are named', async () => {
  const file = {
    bookmarks: [
      {
        createdAt: 1700000000,
        title: 'مقال',
        tags: ['أدب'],
        lists: ['l1'],
        content: { type: 'link', url: 'https://x.example/1' },
        note: 'ملاحظة',
        archived: true,
      },
      {
        createdAt: 1700000000,
        title: null,
        tags: [],
        content: { type: 'link', url: 'https://x.example/2', title: 'Two', author: 'A', description: 'D' },
        note: null,
      },
      { createdAt: 1700000000, title: 'memo', tags: [], content: { type: 'text', text: 'x' }, note: null },
    ],
    lists: [{ id: 'l1', name: 'قراءات', icon: '📚' }],
  };
  const items = await itemsOf(JSON.stringify(file));
  expect(items.map(({ entry }) => entry)).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1',
      title: 'مقال',
      savedAt: 1700000000000,
      tags: ['أدب', 'قراءات'],
      note: 'ملاحظة',
      status: 'archived',
    },
    { ...PLAIN, url: 'https://x.example/2', title: 'Two', byline: 'A', excerpt: 'D', savedAt: 1700000000000 },
    null,
  ]);
  expect(items[2]?.problem).toMatchObject({ row: 3, kind: 'no-url' });
});

test('Linkwarden: collections become tags, pins favourites', async () => {
  const file = {
    name: 'me',
    email: 'me@x.example',
    collections: [
      {
        name: 'قراءات',
        links: [
          {
            name: 'مقال',
            url: 'https://x.example/1',
            description: 'ملاحظة',
            tags: [{ name: 'أدب' }],
            createdAt: '2025-01-01T00:00:00.000Z',
            highlights: [{ text: 'جملة', comment: 'رأيي', color: 'green' }],
          },
        ],
      },
      {
        name: 'Unorganized',
        links: [{ name: 'Two', url: 'https://x.example/2', tags: [], createdAt: '2025-01-01T00:00:00.000Z' }],
      },
    ],
    pinnedLinks: [{ name: 'Two', url: 'http://www.x.example/2/' }],
  };
  const savedAt = Date.UTC(2025, 0, 1);
  expect(await entriesOf(JSON.stringify(file))).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1',
      title: 'مقال',
      note: 'ملاحظة',
      savedAt,
      tags: ['أدب', 'قراءات'],
      highlights: [{ quote: 'جملة', note: 'رأيي', colour: 'green' }],
    },
    { ...PLAIN, url: 'https://x.example/2', title: 'Two', savedAt, favourite: true },
  ]);
});

test('a broken element costs itself', async () => {
  const good = '{"url":"https://x.example/1","is_archived":true,"title":"مقال"}';
  const items = await itemsOf(`[${good},{"url":nope},42,{"url":"https://x.example/2"}]`);
  expect(items.map(({ problem }) => problem?.kind)).toEqual([
    undefined,
    'unreadable',
    'unreadable',
    undefined,
  ]);
  expect(items[1]?.problem).toEqual({ row: 2, kind: 'unreadable', excerpt: '{"url":nope}' });
});
