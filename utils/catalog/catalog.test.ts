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
