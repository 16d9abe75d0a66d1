// @vitest-environment node

import { describe, expect, it } from 'vitest';
import { cardOf, contentsOf, type Sample } from '../../tests/catalog/library';
import { Catalog } from './catalog';
import type { Query } from './query';
import { loadSqlite } from './sqlite';
import { memoryStorage } from './storage';

const sqlite = await loadSqlite();

async function catalogOf(samples: Sample[]): Promise<Catalog> {
  const catalog = new Catalog(memoryStorage(sqlite).open(), contentsOf(samples));
  catalog.apply(samples.map(cardOf), [], { library: 'test', sequence: 1 });
  while (await catalog.readTexts(50)) {}
  return catalog;
}

const ask = (query: Partial<Query>): Query => ({
  text: '',
  filter: {},
  sort: 'relevance',
  page: { offset: 0, limit: 10 },
  ...query,
});

async function idsFor(catalog: Catalog, query: Partial<Query>): Promise<string[]> {
  return (await catalog.query(ask(query))).rows.map(({ id }) => id);
}

describe('ranking', () => {
  const samples: Sample[] = [
    { id: 'stem', text: 'قرأت في المكتبات', savedAt: 9 },
    { id: 'exact-old', text: 'في مكتبة قديمة', savedAt: 1 },
    { id: 'exact-new', text: 'في مكتبة قديمة', savedAt: 8 },
    { id: 'title-stem', title: 'عن المكتبات', savedAt: 2 },
    { id: 'title', title: 'مكتبة الحي', savedAt: 0 },
    { id: 'expansion', text: 'ذهب لمكتبة', savedAt: 10 },
    { id: 'other', text: 'لا شيء', savedAt: 11 },
  ];

  it('puts titles before texts, words before stems before expansions, the newest first among equals', async () => {
    const catalog = await catalogOf(samples);
    const order = ['title', 'title-stem', 'exact-new', 'exact-old', 'stem', 'expansion'];
    expect(await idsFor(catalog, { text: 'مكتبة ' })).toEqual(order);
  });

  it('sorts by date as well', async () => {
    const catalog = await catalogOf(samples);
    expect((await idsFor(catalog, { text: 'مكتبة ', sort: 'newest' }))[0]).toBe('expansion');
    expect((await idsFor(catalog, { text: 'مكتبة ', sort: 'oldest' }))[0]).toBe('title');
  });
});

describe('filters and counts', () => {
  const samples: Sample[] = [
    {
      id: 'a',
      text: 'كتاب',
      tags: ['أدب', 'سفر'],
      siteName: 'الجزيرة نت',
      url: 'https://www.aljazeera.net/a',
      savedAt: 1,
    },
    { id: 'b', text: 'كتاب', tags: ['أدب'], status: 'reading', favourite: true, lang: 'ar-EG', savedAt: 2 },
    { id: 'c', text: 'رواية', status: 'archived', lang: 'fa', savedAt: Date.UTC(2024, 5, 15) },
    { id: 'd', text: 'كتاب', tags: ['سفر'], status: 'archived', url: 'https://news.bbc.co.uk/d', savedAt: 4 },
  ];
  const catalog = catalogOf(samples);
  const ids = async (query: Partial<Query>) =>
    (await idsFor(await catalog, { sort: 'oldest', ...query })).sort();

  it.each<[what: string, query: Partial<Query>, expected: string[]]>([
    ['everything', {}, ['a', 'b', 'c', 'd']],
    ['a status', { filter: { status: 'archived' } }, ['c', 'd']],
    ['favourites', { filter: { favourite: true } }, ['b']],
    ['a tag', { filter: { tag: 'سفر' } }, ['a', 'd']],
    ['a tag that nobody has', { filter: { tag: 'سف' } }, []],
    ['a site', { filter: { site: 'الجزيرة نت' } }, ['a']],
    ['a site without a name', { filter: { site: 'news.bbc.co.uk' } }, ['d']],
    ['a language', { filter: { lang: 'ar' } }, ['a', 'b', 'd']],
    ['text and filter', { text: 'كتاب ', filter: { status: 'archived' } }, ['d']],
    ['site: by host', { text: 'site:aljazeera.net ' }, ['a']],
    ['site: by the end of the host', { text: 'site:bbc.co.uk ' }, ['d']],
    ['site: by name', { text: 'site:الجزيره ' }, ['a']],
    ['not a site', { text: '-site:aljazeera.net كتاب ' }, ['b', 'd']],
    ['tag: in another spelling', { text: 'tag:ادب ' }, ['a', 'b']],
    ['is:unread', { text: 'is:unread ' }, ['a']],
    ['is:favourite', { text: 'is:favourite ' }, ['b']],
    ['not archived', { text: '-is:archived ' }, ['a', 'b']],
    ['after', { text: 'after:2024-06 ' }, ['c']],
    ['before', { text: 'before:2024-06 ' }, ['a', 'b', 'd']],
    ['only what not', { text: '-كتاب ' }, ['c']],
  ])('finds %s', async (_, query, expected) => {
    expect(await ids(query)).toEqual(expected);
    expect((await (await catalog).query(ask(query))).total).toBe(expected.length);
  });

  it('counts for each choice what the others let through', async () => {
    const { facets, total } = await (await catalog).query(
      ask({ filter: { status: 'archived', tag: 'سفر' } }),
    );
    expect(total).toBe(1);
    expect(facets.sections).toEqual({ unread: 1, reading: 0, archived: 1, favourite: 0, all: 2 });
    expect(facets.tags).toEqual([{ value: 'سفر', count: 1 }]);
    expect(facets.languages).toEqual([{ value: 'ar', count: 1 }]);
    expect(facets.sites).toEqual([{ value: 'news.bbc.co.uk', count: 1 }]);
  });

  it('counts all without a question', async () => {
    const { facets } = await (await catalog).query(ask({}));
    expect(facets.sections).toEqual({ unread: 1, reading: 1, archived: 2, favourite: 1, all: 4 });
    expect(facets.tags.map(({ count }) => count)).toEqual([2, 2]);
  });
});

describe('sorting and pages', () => {
  const samples: Sample[] = [
    { id: 'a', title: '«الباب»', wordCount: 30, savedAt: 1, publishedAt: '2020-01-01' },
    { id: 'b', title: 'أرض', wordCount: 10, savedAt: 2, publishedAt: null },
    { id: 'c', title: 'جبل', wordCount: 20, savedAt: 3, publishedAt: '2021-01-01T10:00:00Z' },
  ];

  it.each<[Query['sort'], string]>([
    ['newest', 'cba'],
    ['oldest', 'abc'],
    ['relevance', 'cba'],
    ['published', 'cab'],
    ['shortest', 'bca'],
    ['longest', 'acb'],
    ['title', 'bac'],
  ])('sorts by %s', async (sort, expected) => {
    expect((await idsFor(await catalogOf(samples), { sort })).join('')).toBe(expected);
  });

  it('gives one page', async () => {
    const catalog = await catalogOf(samples);
    const { rows, total } = await catalog.query(ask({ sort: 'oldest', page: { offset: 1, limit: 1 } }));
    expect([rows.map(({ id }) => id), total]).toEqual([['b'], 3]);
    expect(await idsFor(catalog, { page: { offset: 3, limit: 10 } })).toEqual([]);
  });

  it('sorts anew after a change', async () => {
    const catalog = await catalogOf(samples);
    await idsFor(catalog, { sort: 'title' });
    catalog.apply([cardOf({ id: 'b', title: 'ياسمين', savedAt: 9 })], ['c'], null);
    expect(await idsFor(catalog, { sort: 'title' })).toEqual(['a', 'b']);
    expect(await idsFor(catalog, { sort: 'newest' })).toEqual(['b', 'a']);
  });
});

it('shows on the next page what changed since the first', async () => {
  const samples: Sample[] = [1, 2, 3, 4].map((n) => ({ id: `a${n}`, text: 'كتاب', savedAt: n }));
  const catalog = await catalogOf(samples);
  const page = (offset: number) => ask({ text: 'كتاب ', page: { offset, limit: 2 } });
  const ids = async (offset: number) => (await catalog.query(page(offset))).rows.map(({ id }) => id);
  expect(await ids(0)).toEqual(['a4', 'a3']);
  expect(await ids(2)).toEqual(['a2', 'a1']);
  catalog.apply([], ['a4'], null);
  expect(await ids(0)).toEqual(['a3', 'a2']);
  expect((await catalog.query(page(2))).total).toBe(3);
  catalog.clear();
  expect((await catalog.query(page(0))).total).toBe(0);
});

it('marks words in the title and in the text as they are written', async () => {
  const catalog = await catalogOf([
    { id: 'a', title: 'عن الكِتَابِ', html: '<h2>مقدمة</h2><p>قرأ&nbsp;كِتَابَهُ &amp; نام.</p>' },
  ]);
  const [row] = (await catalog.query(ask({ text: 'كتاب ' }))).rows;
  expect(row?.titleMarks.map(([start, end]) => row.title.slice(start, end))).toEqual(['الكِتَابِ']);
  expect(row?.snippet?.text).toBe('مقدمة قرأ كِتَابَهُ & نام.');
  expect(row?.snippet?.marks.map(([start, end]) => row.snippet?.text.slice(start, end))).toEqual(['كِتَابَهُ']);
});

it('finds what the reader, the byline and the site say, but no phrase across them', async () => {
  const catalog = await catalogOf([
    { id: 'a', title: 'عنوان قصير', byline: 'سلمى', siteName: 'الميادين', note: 'مهم', text: 'نص' },
  ]);
  for (const text of ['سلمى ', 'ميادين ', 'مهم ', 'عنوان نص '])
    expect(await idsFor(catalog, { text })).toEqual(['a']);
  expect(await idsFor(catalog, { text: '"قصير سلمى"' })).toEqual([]);
});

it('keeps a link that has no text yet in the list', async () => {
  const catalog = await catalogOf([{ id: 'a', title: 'رابط', content: null }]);
  const { rows, unread } = await catalog.query(ask({ text: 'رابط ' }));
  expect([rows.length, unread]).toEqual([1, 0]);
});
