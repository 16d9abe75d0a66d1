// @vitest-environment node
import { expect, it } from 'vitest';
import { cardOf, contentsOf, type Sample } from '../../tests/catalog/library';
import { PAIRS } from '../../tests/catalog/pairs';
import { Catalog } from './catalog';
import { loadSqlite } from './sqlite';
import { memoryStorage } from './storage';

const samples: Sample[] = [
  ...new Map(PAIRS.map(({ text, lang }) => [`${lang}: ${text}`, { text, lang }])),
].map(([id, { text, lang }]) => ({ id, title: 'عنوان', text, lang }));
const catalog = await catalogOf(samples);

async function catalogOf(samples: Sample[]): Promise<Catalog> {
  const catalog = new Catalog(memoryStorage(await loadSqlite()).open(), contentsOf(samples));
  catalog.apply(samples.map(cardOf), [], { library: 'test', sequence: 1 });
  while (await catalog.readTexts(100)) {}
  return catalog;
}

async function search(text: string, where = catalog) {
  const page = { offset: 0, limit: samples.length };
  return (await where.query({ text, filter: {}, sort: 'relevance', page })).rows;
}

it('is tested with enough pairs', () => {
  expect(PAIRS.filter(({ found }) => found).length).toBeGreaterThan(120);
  expect(PAIRS.filter(({ found }) => !found).length).toBeGreaterThan(50);
});

it.each(PAIRS.filter(({ found }) => found))('$about: $typed finds $text', async ({ typed, text, lang }) => {
  const row = (await search(typed)).find(({ id }) => id === `${lang}: ${text}`);
  expect(row).toBeDefined();
  if (/^[^-]+$/.test(typed)) expect(row?.snippet?.marks).not.toEqual([]);
});

it.each(PAIRS.filter(({ found }) => !found))(
  '$about: $typed does not find $text',
  async ({ typed, text, lang }) => {
    expect((await search(typed)).map(({ id }) => id)).not.toContain(`${lang}: ${text}`);
  },
);

it('finds the same where all texts are Arabic', async () => {
  const arabic = samples.filter(({ lang }) => lang === 'ar');
  const catalog = await catalogOf(arabic);
  for (const { typed } of PAIRS.filter(({ lang }) => lang === 'ar')) {
    const [all, alone] = await Promise.all([search(typed), search(typed, catalog)]);
    const arabicIds = all.map(({ id }) => id).filter((id) => id.startsWith('ar: '));
    expect({ typed, ids: alone.map(({ id }) => id) }).toEqual({ typed, ids: arabicIds });
  }
});
