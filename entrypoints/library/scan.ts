import type { Answer, Count, Filter, Query, Row, Sort } from '../../utils/catalog/query';
import { type ArticleCard, cardId } from '../../utils/library/documents';
import { foldForSearch } from '../../utils/text/fold';

interface Scanned {
  row: Row;
  /** What is searched in, letters folded; null until something is searched for. */
  words: string | null;
}

/** What the reader can choose of, one bit each: counts of one are of what all the others let through. */
const SECTION = 1;
const TAG = 2;
const SITE = 4;
const LANGUAGE = 8;

/**
 * Answers from cards alone, for as long as the catalog is being made: words are looked for in titles, sites and tags,
 * letters folded, not in the texts.
 */
export class Scan {
  readonly #all = new Map<string, Scanned>();
  readonly #orders = new Map<Sort, Scanned[]>();

  /** Take cards in, in the place of older ones of the same articles. */
  put(cards: readonly ArticleCard[]): void {
    for (const card of cards) this.#all.set(cardId(card), { row: rowOf(card), words: null });
    this.#orders.clear();
  }

  delete(ids: readonly string[]): void {
    for (const id of ids) this.#all.delete(id);
    this.#orders.clear();
  }

  get size(): number {
    return this.#all.size;
  }

  answer({ text, filter, sort, page }: Query): Answer {
    const words = foldForSearch(text).split(' ').filter(Boolean);
    const found: Row[] = [];
    const sections = { unread: 0, reading: 0, archived: 0, favourite: 0, all: 0 };
    const [tags, sites, languages] = [new Counts(), new Counts(), new Counts()];
    for (const scanned of this.#ordered(sort)) {
      if (words.length > 0 && !holds(scanned, words)) continue;
      const { row } = scanned;
      const refused = refusals(row, filter);
      if (refused === 0) found.push(row);
      if ((refused & ~SECTION) === 0) {
        sections.all += 1;
        sections[row.status] += 1;
        if (row.favourite) sections.favourite += 1;
      }
      if ((refused & ~TAG) === 0) for (const tag of row.tags) tags.add(tag);
      if ((refused & ~SITE) === 0) sites.add(row.site);
      if ((refused & ~LANGUAGE) === 0 && row.lang) languages.add(primary(row.lang));
    }
    return {
      rows: found.slice(page.offset, page.offset + page.limit),
      total: found.length,
      facets: { sections, tags: tags.list(), sites: sites.list(), languages: languages.list() },
      unread: words.length > 0 ? this.#all.size : 0,
    };
  }

  #ordered(sort: Sort): Scanned[] {
    const known = this.#orders.get(sort);
    if (known) return known;
    const ordered = [...this.#all.values()].sort((a, b) => ORDERS[sort](a.row, b.row));
    this.#orders.set(sort, ordered);
    return ordered;
  }
}

const newest = (a: Row, b: Row) => b.savedAt - a.savedAt;
const byTitle = new Intl.Collator();

const ORDERS: Record<Sort, (a: Row, b: Row) => number> = {
  relevance: newest,
  newest,
  oldest: (a, b) => a.savedAt - b.savedAt,
  published: (a, b) => compare(b.publishedAt ?? '', a.publishedAt ?? '') || newest(a, b),
  shortest: (a, b) => a.wordCount - b.wordCount,
  longest: (a, b) => b.wordCount - a.wordCount,
  title: (a, b) => byTitle.compare(a.title, b.title),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function holds(scanned: Scanned, words: readonly string[]): boolean {
  const { title, site, url, tags } = scanned.row;
  scanned.words ??= foldForSearch([title, site, url, ...tags].join(' '));
  const all = scanned.words;
  return words.every((word) => all.includes(word));
}

/** Which choices an article does not answer to. */
function refusals(row: Row, { status, favourite, tag, site, lang }: Filter): number {
  const section =
    (status === undefined || row.status === status) &&
    (favourite === undefined || row.favourite === favourite);
  return (
    (section ? 0 : SECTION) |
    (tag === undefined || row.tags.includes(tag) ? 0 : TAG) |
    (site === undefined || row.site === site ? 0 : SITE) |
    (lang === undefined || (row.lang !== null && primary(row.lang) === lang) ? 0 : LANGUAGE)
  );
}

class Counts {
  readonly #counts = new Map<string, number>();

  add(value: string): void {
    this.#counts.set(value, (this.#counts.get(value) ?? 0) + 1);
  }

  /** The most frequent first. */
  list(): Count[] {
    const counts = [...this.#counts].map(([value, count]) => ({ value, count }));
    return counts.sort((a, b) => b.count - a.count || compare(a.value, b.value));
  }
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-')[0] ?? lang;
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
