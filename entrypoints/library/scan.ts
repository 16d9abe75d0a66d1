import type { Answer, Count, Filter, Query, Row, Sort } from '../../utils/catalog/query';
import { type ArticleCard, cardId } from '../../utils/library/documents';
import { foldForSearch } from '../../utils/text/fold';

/**
 * The answer to a question from the cards alone, for as long as the catalog is being built: words are looked for in
 * titles, sites and tags, letters folded, not in the texts.
 * @param cards newest first
 */
export function scan(cards: readonly ArticleCard[], query: Query): Answer {
  const words = foldForSearch(query.text).split(' ').filter(Boolean);
  const rows = cards.map(rowOf).filter((row) => words.every((word) => textOf(row).includes(word)));
  const found = rows.filter((row) => passes(row, query.filter)).sort(ORDERS[query.sort]);
  const { offset, limit } = query.page;
  return {
    rows: found.slice(offset, offset + limit),
    total: found.length,
    facets: {
      sections: {
        unread: count(rows, query.filter, 'status', 'unread'),
        reading: count(rows, query.filter, 'status', 'reading'),
        archived: count(rows, query.filter, 'status', 'archived'),
        favourite: rows.filter((row) => passes(row, { ...without(query.filter, 'status'), favourite: true }))
          .length,
        all: rows.filter((row) => passes(row, without(without(query.filter, 'status'), 'favourite'))).length,
      },
      tags: counts(rows, without(query.filter, 'tag'), (row) => row.tags),
      sites: counts(rows, without(query.filter, 'site'), (row) => [row.site]),
      languages: counts(rows, without(query.filter, 'lang'), (row) => (row.lang ? [primary(row.lang)] : [])),
    },
    unread: words.length > 0 ? cards.length : 0,
  };
}

const newest = (a: Row, b: Row) => b.savedAt - a.savedAt;

const ORDERS: Record<Sort, (a: Row, b: Row) => number> = {
  relevance: newest,
  newest,
  oldest: (a, b) => a.savedAt - b.savedAt,
  published: (a, b) => (b.publishedAt ?? '').localeCompare(a.publishedAt ?? '') || newest(a, b),
  shortest: (a, b) => a.wordCount - b.wordCount,
  longest: (a, b) => b.wordCount - a.wordCount,
  title: (a, b) => a.title.localeCompare(b.title),
};

function passes(row: Row, { status, favourite, tag, site, lang }: Filter): boolean {
  return (
    (status === undefined || row.status === status) &&
    (favourite === undefined || row.favourite === favourite) &&
    (tag === undefined || row.tags.includes(tag)) &&
    (site === undefined || row.site === site) &&
    (lang === undefined || (row.lang !== null && primary(row.lang) === lang))
  );
}

function without<Key extends keyof Filter>(filter: Filter, key: Key): Omit<Filter, Key> {
  const { [key]: _, ...rest } = filter;
  return rest;
}

function count(rows: Row[], filter: Filter, key: 'status', value: ArticleCard['status']): number {
  return rows.filter((row) => passes(row, { ...without(without(filter, key), 'favourite'), [key]: value }))
    .length;
}

function counts(rows: Row[], filter: Filter, values: (row: Row) => string[]): Count[] {
  const found = new Map<string, number>();
  for (const row of rows) {
    if (!passes(row, filter)) continue;
    for (const value of values(row)) found.set(value, (found.get(value) ?? 0) + 1);
  }
  return [...found].map(([value, amount]) => ({ value, count: amount })).sort((a, b) => b.count - a.count);
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? lang;
}

function textOf(row: Row): string {
  return foldForSearch([row.title, row.site, row.url, ...row.tags].join(' '));
}

function rowOf(card: ArticleCard): Row {
  const { images, leadImage } = card;
  const kept = images.filter(({ hash }) => hash !== null);
  return {
    ...card,
    id: cardId(card),
    site: card.siteName ?? new URL(card.url).hostname,
    thumbnail: (kept.find(({ url }) => url === leadImage) ?? kept[0])?.hash ?? null,
    images: { kept: kept.length, all: images.length },
    titleMarks: [],
    snippet: null,
  };
}
