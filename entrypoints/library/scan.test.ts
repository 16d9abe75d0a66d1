import { expect, it } from 'vitest';
import type { Query } from '../../utils/catalog/query';
import type { ArticleCard } from '../../utils/library/documents';
import { linkCard } from '../../utils/library/links';
import { Scan } from './scan';

function card(name: string, savedAt: number, decided: Partial<ArticleCard> = {}): ArticleCard {
  const link = linkCard(`article:${name}`, { url: `https://${name}.example/a`, title: name }, savedAt);
  return { ...link, siteName: 'صحيفة', lang: 'ar-EG', ...decided };
}

function scanOf(...cards: ArticleCard[]): Scan {
  const scan = new Scan();
  scan.put(cards);
  return scan;
}

const query = (asked: Partial<Query> = {}): Query => ({
  ...{ text: '', filter: {}, sort: 'newest', page: { offset: 0, limit: 25 } },
  ...asked,
});
const titles = (scan: Scan, asked?: Partial<Query>) =>
  scan.answer(query(asked)).rows.map(({ title }) => title);

const THREE = [
  card('أخبار', 1, { tags: ['سياسة'], favourite: true }),
  card('مكتبة', 3, { tags: ['سياسة', 'أدب'], status: 'archived', lang: 'fa' }),
  card('كِتاب', 2, { siteName: null, wordCount: 9 }),
] as const;

it.each([
  [{ sort: 'newest' }, ['مكتبة', 'كِتاب', 'أخبار']],
  [{ sort: 'oldest' }, ['أخبار', 'كِتاب', 'مكتبة']],
  [{ sort: 'longest' }, ['كِتاب', 'أخبار', 'مكتبة']],
  [{ page: { offset: 1, limit: 1 } }, ['كِتاب']],
  [{ text: 'كتاب' }, ['كِتاب']],
  [{ text: 'مكتبه' }, ['مكتبة']],
  [{ text: 'صحيفة سياسة' }, ['مكتبة', 'أخبار']],
  [{ text: 'لا شيء' }, []],
  [{ filter: { status: 'archived' } }, ['مكتبة']],
  [{ filter: { favourite: true } }, ['أخبار']],
  [{ filter: { tag: 'سياسة', lang: 'ar' } }, ['أخبار']],
] satisfies [Partial<Query>, string[]][])('answers %j', (asked, wanted) => {
  expect(titles(scanOf(...THREE), asked)).toEqual(wanted);
});

it('counts what another choice would find', () => {
  const { total, facets } = scanOf(...THREE).answer(query({ filter: { status: 'unread', tag: 'سياسة' } }));
  expect(total).toBe(1);
  expect(facets.sections).toEqual({ unread: 1, reading: 0, archived: 1, favourite: 1, all: 2 });
  expect(facets.tags).toEqual([{ value: 'سياسة', count: 1 }]);
  expect(facets.sites).toEqual([{ value: 'صحيفة', count: 1 }]);
  expect(facets.languages).toEqual([{ value: 'ar', count: 1 }]);
});

it('follows what changes', () => {
  const scan = scanOf(...THREE);
  expect(titles(scan, { text: 'جديد' })).toEqual([]);
  scan.put([card('كِتاب', 4, { title: 'جديد' })]);
  scan.delete(['مكتبة']);
  expect(titles(scan)).toEqual(['جديد', 'أخبار']);
  expect(titles(scan, { text: 'جديد' })).toEqual(['جديد']);
});
