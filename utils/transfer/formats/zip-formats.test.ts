// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import { archiveOf, entriesOf, itemsOf, refusalOf } from '../../../tests/transfer/reading';

const PLAIN = { status: 'unread', favourite: false, tags: [], highlights: [] };

test('Pocket ZIP: all parts, and highlights even of articles that are gone', async () => {
  const head = 'title,url,time_added,tags,status\n';
  const file = await archiveOf({
    'part_000001.csv': `${head}Two,https://x.example/2,1600000002,,archive\n`,
    'part_000000.csv': `${head}مقال,https://x.example/1,1600000001,أدب|نقد,unread\n`,
    'annotations/part_000000.json': JSON.stringify([
      {
        url: 'http://www.x.example/1/',
        title: 'مقال',
        highlights: [{ quote: 'جملة', created_at: 1600000009 }, { quote: 'أخرى' }],
      },
      { url: 'https://x.example/9', title: 'Gone', highlights: [{ quote: 'kept' }] },
    ]),
  });
  expect(await entriesOf(file)).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1',
      title: 'مقال',
      savedAt: 1600000001000,
      tags: ['أدب', 'نقد'],
      highlights: [{ quote: 'جملة', createdAt: 1600000009000 }, { quote: 'أخرى' }],
    },
    { ...PLAIN, url: 'https://x.example/2', title: 'Two', savedAt: 1600000002000, status: 'archived' },
    {
      ...PLAIN,
      url: 'https://x.example/9',
      title: 'Gone',
      status: 'archived',
      highlights: [{ quote: 'kept' }],
    },
  ]);
});

describe('Omnivore ZIP', () => {
  const ARTICLE = {
    id: '1',
    slug: 'مقال-1',
    title: 'مقال',
    description: 'مقتطف',
    author: 'طه حسين',
    url: 'https://x.example/1',
    state: 'Active',
    readingProgress: 40,
    thumbnail: 'https://x.example/t.jpg',
    labels: ['أدب', 'RSS'],
    savedAt: '2024-10-29T16:30:11.000Z',
    updatedAt: '2024-10-30T16:30:11.000Z',
    publishedAt: '2024-10-28T16:30:11.000Z',
  };
  const ARCHIVED = {
    ...ARTICLE,
    slug: 'two',
    url: 'https://x.example/2',
    state: 'Archived',
    readingProgress: 100,
    labels: [],
  };
  const MARKS = '> جملة أولى\n> \nوتتمتها \n\n#وسم #آخر\n\nرأيي فيها\n\n> جملة ثانية ';

  it('keeps states, progress, labels, dates, texts and highlights', async () => {
    const file = await archiveOf({
      'metadata_20_to_21.json': JSON.stringify([ARCHIVED]),
      'metadata_0_to_20.json': JSON.stringify([ARTICLE], null, 2),
      'content/مقال-1.html': '<p>نص</p>',
      'highlights/مقال-1.md': MARKS,
    });
    const common = {
      title: 'مقال',
      excerpt: 'مقتطف',
      byline: 'طه حسين',
      favourite: false,
      leadImage: 'https://x.example/t.jpg',
      savedAt: Date.UTC(2024, 9, 29, 16, 30, 11),
      publishedAt: '2024-10-28T16:30:11.000Z',
    };
    expect(await entriesOf(file)).toEqual([
      {
        ...common,
        url: 'https://x.example/1',
        status: 'reading',
        progress: 0.4,
        tags: ['أدب', 'RSS'],
        html: '<p>نص</p>',
        highlights: [{ quote: 'جملة أولى\n\nوتتمتها', note: 'رأيي فيها' }, { quote: 'جملة ثانية' }],
      },
      { ...common, url: 'https://x.example/2', status: 'archived', progress: 1, tags: [], highlights: [] },
    ]);
  });

  it('loses only the text whose bytes are damaged', async () => {
    const file = await archiveOf({
      'content/two.html': `<p>${'نص '.repeat(50)}</p>`,
      'metadata_0_to_1.json': JSON.stringify([ARCHIVED]),
    });
    file[60] = (file[60] ?? 0) ^ 0x55;
    const [item] = await itemsOf(file);
    expect(item?.entry?.html).toBeUndefined();
    expect(item).toMatchObject({
      entry: { status: 'archived' },
      problem: { kind: 'content-damaged', part: 'metadata_0_to_1.json', row: 1 },
    });
  });

  it('is known by one of its metadata files, too', async () => {
    expect(await entriesOf(JSON.stringify([ARTICLE]))).toMatchObject([
      { url: 'https://x.example/1', status: 'reading' },
    ]);
  });
});

describe('our own backup', () => {
  const MANIFEST = {
    format: 'warraq-backup',
    version: 1,
    createdAt: '2026-01-01T00:00:00.000Z',
    articles: 0,
  };

  test.for<[what: string, manifest: unknown, expected: string]>([
    ['of a later version', { ...MANIFEST, version: 2 }, 'newer-version'],
    ['of something else', { format: 'chrome-extension', version: 1 }, 'unknown-format'],
    ['that lacks an article', { ...MANIFEST, articles: 1 }, 'damaged'],
    ['of nothing', MANIFEST, 'no-articles'],
    ['whose manifest is a list', [], 'unknown-format'],
  ])('%s', async ([, manifest, expected]) => {
    expect(await refusalOf(await archiveOf({ 'manifest.json': JSON.stringify(manifest) }))).toBe(expected);
  });

  it('gives no text and no image whose hash is not its name', async () => {
    const article = {
      card: {
        url: 'https://x.example/1',
        status: 'archived',
        tags: ['أدب', 7, {}],
        favourite: 'yes',
        progress: 99,
        savedAt: 'soon',
      },
      content: `content/${'0'.repeat(64)}.html`,
      highlights: [{ quote: 'جملة' }, 5],
      images: [
        { url: 'https://x.example/i.png', file: `images/${'0'.repeat(64)}.png`, mime: 'image/png' },
        { url: 'https://x.example/j.png', file: '../../etc/passwd', mime: 'image/png' },
        { url: 'https://x.example/k.png', file: `images/${'0'.repeat(64)}.png`, mime: 'text/html' },
      ],
    };
    const file = await archiveOf({
      [`content/${'0'.repeat(64)}.html`]: '<p>someone else wrote this</p>',
      [`images/${'0'.repeat(64)}.png`]: 'x',
      'articles/ab.json': JSON.stringify(article),
      'manifest.json': JSON.stringify({ ...MANIFEST, articles: 1 }),
    });
    const [item] = await itemsOf(file);
    expect(item).toMatchObject({
      entry: { status: 'archived', tags: ['أدب', '7'], favourite: true, highlights: [{ quote: 'جملة' }] },
      problem: { kind: 'content-damaged' },
    });
    expect(item?.entry?.html).toBeUndefined();
    const images = item?.entry?.backup?.images;
    expect([...(images?.keys() ?? [])]).toEqual(['https://x.example/i.png']);
    await expect(images?.get('https://x.example/i.png')?.bytes()).rejects.toMatchObject({
      kind: 'content-damaged',
    });
  });
});
