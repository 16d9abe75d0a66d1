import type { ArticleCard } from '../library/documents';
import { detectLanguage } from '../text/language';
import { rememberingForms, rulesFor } from '../text/search/forms';
import { parseSearch } from '../text/search/parse';
import { hitFinder, type Sought } from '../text/search/sought';
import { articleText } from './article-text';
import { indexed } from './document';
import { find } from './find';
import { marked } from './marked';
import { byScore } from './orders';
import type { Answer, Facets, Query, Row } from './query';
import { makeSchema, prepareSchema } from './schema';
import { select } from './select';
import type { Sql } from './sql';
import { type Pending, Store } from './store';

/** Pages of the index that are tidied at once: about 20 milliseconds' work. */
const PAGES_AT_ONCE = 200;

/** Reads the HTML of contents by their hashes, as `LibraryFeed.contents`. */
export type ReadContents = (hashes: string[]) => Promise<Map<string, string>>;

/** How far the library has been read: which one, up to which change. */
export interface Mark {
  library: string;
  sequence: number;
}

type Question = Pick<Query, 'text' | 'filter' | 'sort'>;

function keyOf({ text, filter, sort }: Question): string {
  return JSON.stringify([text, filter, sort]);
}

/** What a question has found while the catalog had seen so many changes. */
interface Finding {
  key: string;
  changes: number;
  /** Row numbers, in order. */
  ranked: Uint32Array;
  sought: Sought[];
  total: number;
  facets: Facets;
}

/**
 * The read model of the library: lists, counts and search. It is derived and can be thrown away. Its methods throw
 * SQLite's errors where the database is damaged or storage is full; the caller makes a new one.
 */
export class Catalog {
  readonly #sql: Sql;
  #store: Store;
  readonly #contents: ReadContents;
  readonly #forms = rememberingForms();
  #last: Finding | null = null;

  constructor(sql: Sql, contents: ReadContents) {
    prepareSchema(sql);
    this.#sql = sql;
    this.#store = new Store(sql);
    this.#contents = contents;
  }

  /** How far the library has been read, or null where nothing has. */
  get mark(): Mark | null {
    const library = this.#store.meta('library');
    return library === null ? null : { library, sequence: Number(this.#store.meta('sequence')) };
  }

  /** Whether the index is in one piece, but for what few changes have added since; see `tidy`. */
  get tidied(): boolean {
    return this.#store.meta('tidied') === '1';
  }

  set tidied(tidied: boolean) {
    this.#store.setMeta('tidied', tidied ? '1' : '0');
  }

  get count(): number {
    return this.#store.facts.count;
  }

  /** Articles whose texts have not been read yet. */
  get unread(): number {
    return this.#store.countPending();
  }

  /** Forget everything. */
  clear(): void {
    makeSchema(this.#sql);
    this.#store = new Store(this.#sql);
    this.#last = null;
  }

  /** Take in what changed; `mark` says up to where, null where more of the same is to come. */
  apply(cards: readonly ArticleCard[], gone: readonly string[], mark: Mark | null): void {
    const store = this.#store;
    store.change(() => {
      for (const id of gone) store.delete(id);
      for (const card of cards) store.put(card);
      if (mark) {
        store.setMeta('library', mark.library);
        store.setMeta('sequence', String(mark.sequence));
      }
    });
  }

  /** Read the texts of some articles that are waiting for it, the newest first. @returns how many were read */
  async readTexts(limit: number): Promise<number> {
    const store = this.#store;
    const pending = store.pending(limit);
    if (pending.length === 0) return 0;
    const contents = await this.#contents(pending.map(({ content }) => content));
    store.change(() => {
      for (const article of pending) store.putWords(article.row, this.#words(article, contents));
    });
    return pending.length;
  }

  #words({ content, heading, lang }: Pending, contents: Map<string, string>): string {
    const text = articleText(contents.get(content) ?? '');
    return indexed(heading, text, rulesFor(lang || detectLanguage(text)), this.#forms);
  }

  /**
   * Join some of the pieces in which the index was written, in each of which every word is looked up; then give back
   * some of the room that this has left empty.
   * @returns whether there was something to do
   */
  tidy(): boolean {
    const sql = this.#sql;
    const before = Number(sql.value('select total_changes()'));
    sql.run("insert into words (words, rank) values ('merge', ?)", -PAGES_AT_ONCE);
    if (Number(sql.value('select total_changes()')) - before > 1) return true;
    const empty = Number(sql.value('pragma freelist_count'));
    sql.script(`pragma incremental_vacuum(${PAGES_AT_ONCE})`);
    return Number(sql.value('pragma freelist_count')) < empty;
  }

  async query({ page, plain = false, ...question }: Query): Promise<Answer> {
    const { ranked, sought, total, facets } =
      (page.offset > 0 && this.#known(question)) || this.#find(question);
    const shown = ranked.subarray(page.offset, page.offset + page.limit);
    const rows = await this.#rows([...shown], plain ? [] : sought);
    return { rows, total, facets, unread: this.unread };
  }

  /** What was found for the first page of an answer, if its reader leafs on and nothing has changed since. */
  #known(question: Question): Finding | null {
    const last = this.#last;
    return last?.key === keyOf(question) && last.changes === this.#store.changes ? last : null;
  }

  /** What answers a question, in order. */
  #find(question: Question): Finding {
    const { text, filter, sort } = question;
    const { facts, labels, orders, changes, sql } = this.#store;
    const search = parseSearch(text);
    const found = find(sql, facts.size, search);
    const { chosen, total, facets } = select(facts, labels, found?.scores ?? null, search.conditions, filter);
    const all = orders.rows(sort, facts);
    const inOrder = total === all.length ? all : all.filter((row) => chosen[row] === 1);
    const ranked = sort === 'relevance' && found ? byScore(inOrder, found.scores) : inOrder;
    this.#last = { key: keyOf(question), changes, ranked, sought: found?.sought ?? [], total, facets };
    return this.#last;
  }

  async #rows(numbers: number[], sought: Sought[]): Promise<Row[]> {
    const stored = numbers.flatMap((number) => this.#store.row(number) ?? []);
    if (sought.length === 0) return stored.map(({ row }) => ({ ...row, titleMarks: [], snippet: null }));
    const contents = await this.#contents(stored.map(({ content }) => content));
    const hitsIn = hitFinder(sought);
    return stored.map(({ row, content }) => {
      const body = articleText(contents.get(content) ?? '');
      return { ...row, ...marked(row, body, hitsIn, this.#forms) };
    });
  }
}
