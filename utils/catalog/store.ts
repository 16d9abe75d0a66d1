import type { ArticleCard } from '../library/documents';
import type { Heading } from './document';
import { Facts } from './facts';
import { Labels } from './labels';
import { Orders } from './orders';
import { factOf, headingOf, rowOf, type StoredRow, sortTitle } from './row';
import type { Sql } from './sql';

/** An article whose text is to be read. */
export interface Pending {
  row: number;
  /** Hash of its content. */
  content: string;
  heading: Heading;
  lang: string;
}

interface Known extends Record<string, string | number> {
  row: number;
  content: string;
  heading: string;
  saved: number;
}

/** The catalog's tables and what is kept of them in memory, always changed together. */
export class Store {
  readonly sql: Sql;
  readonly orders: Orders;
  facts: Facts;
  labels: Labels;
  /** Grows with every change of articles or texts. */
  changes = 0;

  constructor(sql: Sql) {
    this.sql = sql;
    this.orders = new Orders(sql);
    this.labels = new Labels(sql);
    this.facts = new Facts(sql);
  }

  /** Change several things, or none of them where one fails. */
  change(work: () => void): void {
    this.changes += 1;
    try {
      this.sql.transaction(work);
    } catch (error) {
      this.labels = new Labels(this.sql);
      this.facts = new Facts(this.sql);
      this.orders.forget();
      throw error;
    }
  }

  put(card: ArticleCard): void {
    const row = rowOf(card);
    const heading = JSON.stringify(headingOf(card));
    // A link whose page has not been fetched is found by its title alone.
    const content = card.content ?? '';
    const [known] = this.sql.rows<Known>(
      'select card.rowid as row, content, heading, saved_at as saved from card join fact using (rowid) where id = ?',
      row.id,
    );
    const sameText = known?.content === content && known.heading === heading;
    this.sql.run(
      'insert or replace into card (rowid, id, sort_title, content, heading, row) values (?, ?, ?, ?, ?, ?)',
      ...[known?.row ?? null, row.id, sortTitle(row.title), content, heading, JSON.stringify(row)],
    );
    const number = known?.row ?? Number(this.sql.value('select last_insert_rowid()'));
    this.#putFact(number, card, sameText);
    if (!sameText || known.saved !== card.savedAt) this.orders.forget();
  }

  #putFact(row: number, card: ArticleCard, sameText: boolean): void {
    const fact = factOf(card, this.labels);
    const pending = sameText && this.sql.value('select pending from fact where rowid = ?', row) === 0 ? 0 : 1;
    this.sql.run(
      'insert or replace into fact (rowid, saved_at, published_at, word_count, status, favourite, site, host, lang, tags, pending) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      ...[row, fact.savedAt, fact.publishedAt, fact.wordCount, fact.status, fact.favourite],
      ...[fact.site, fact.host, fact.lang, fact.tags, pending],
    );
    this.facts.set(row, fact);
  }

  delete(id: string): void {
    const row = this.sql.value('select rowid from card where id = ?', id);
    if (row === null) return;
    for (const table of ['words', 'card', 'fact']) this.sql.run(`delete from ${table} where rowid = ?`, row);
    this.facts.delete(Number(row));
    this.orders.forget();
  }

  /** The newest articles whose texts are to be read. */
  pending(limit: number): Pending[] {
    const rows = this.sql.rows<{ row: number; content: string; heading: string; lang: number }>(
      'select fact.rowid as row, content, heading, lang from fact join card using (rowid) where pending order by fact.saved_at desc limit ?',
      limit,
    );
    return rows.map(({ row, content, heading, lang }) => ({
      ...{ row, content, heading: JSON.parse(heading) as Heading, lang: this.labels.text(lang) },
    }));
  }

  countPending(): number {
    return Number(this.sql.value('select count(*) from fact where pending'));
  }

  /** @param words as `indexed` makes them */
  putWords(row: number, words: string): void {
    this.sql.run('insert or replace into words (rowid, text) values (?, ?)', row, words);
    this.sql.run('update fact set pending = 0 where rowid = ?', row);
  }

  /** What the list shows of an article, and the hash of its content. */
  row(row: number): { row: StoredRow; content: string } | null {
    const [found] = this.sql.rows<{ row: string; content: string }>(
      'select row, content from card where rowid = ?',
      row,
    );
    return found ? { row: JSON.parse(found.row) as StoredRow, content: found.content } : null;
  }

  meta(key: string): string | null {
    const value = this.sql.value('select value from meta where key = ?', key);
    return value === null ? null : String(value);
  }

  setMeta(key: string, value: string): void {
    this.sql.run('insert or replace into meta (key, value) values (?, ?)', key, value);
  }
}
