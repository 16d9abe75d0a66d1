import type { ArticleCard } from '../library/documents';
import type { Sql } from './sql';

export const STATUSES = ['unread', 'reading', 'archived'] as const satisfies ArticleCard['status'][];

/** The number under which a status is kept; -1 for what is none. */
export function statusNumber(status: string): number {
  return (STATUSES as readonly string[]).indexOf(status);
}

/** One article's numbers; `site`, `host`, `lang` and `tags` are label ids. Times are milliseconds since 1970. */
export interface Fact {
  savedAt: number;
  publishedAt: number;
  wordCount: number;
  /** Index in `STATUSES`. */
  status: number;
  favourite: number;
  site: number;
  host: number;
  lang: number;
  tags: number;
}

/**
 * What filters, facets and sorting need of all articles, in memory: a few bytes for each, by row number. Counting in
 * here is what makes an answer with all its facets cost the same as one without.
 */
export class Facts {
  /** Row numbers are below it. */
  size = 1;
  /** How many articles there are. */
  count = 0;
  alive = new Uint8Array(0);
  savedAt = new Float64Array(0);
  publishedAt = new Float64Array(0);
  wordCount = new Uint32Array(0);
  status = new Uint8Array(0);
  favourite = new Uint8Array(0);
  site = new Uint32Array(0);
  host = new Uint32Array(0);
  lang = new Uint32Array(0);
  tags = new Uint32Array(0);

  constructor(sql: Sql) {
    this.#reserve(Number(sql.value('select max(rowid) from fact') ?? 0) + 1);
    sql.each(
      'select rowid, word_count, status, favourite, site, host, lang, tags, saved_at, published_at from fact',
      [],
      (integer, real) => {
        const row = integer(0);
        this.alive[row] = 1;
        this.wordCount[row] = integer(1);
        this.status[row] = integer(2);
        this.favourite[row] = integer(3);
        this.site[row] = integer(4);
        this.host[row] = integer(5);
        this.lang[row] = integer(6);
        this.tags[row] = integer(7);
        this.savedAt[row] = real(8);
        this.publishedAt[row] = real(9);
        this.count += 1;
      },
    );
  }

  set(row: number, fact: Fact): void {
    this.#reserve(row + 1);
    this.count += 1 - (this.alive[row] ?? 0);
    this.alive[row] = 1;
    for (const [name, value] of Object.entries(fact)) this[name as keyof Fact][row] = value;
  }

  delete(row: number): void {
    this.count -= this.alive[row] ?? 0;
    this.alive[row] = 0;
  }

  #reserve(size: number): void {
    this.size = Math.max(this.size, size);
    if (this.alive.length >= size) return;
    const room = Math.ceil(size * 1.5) + 100;
    const grown = <T extends Uint8Array | Uint32Array | Float64Array>(array: T, larger: T): T => {
      larger.set(array);
      return larger;
    };
    this.alive = grown(this.alive, new Uint8Array(room));
    this.savedAt = grown(this.savedAt, new Float64Array(room));
    this.publishedAt = grown(this.publishedAt, new Float64Array(room));
    this.wordCount = grown(this.wordCount, new Uint32Array(room));
    this.status = grown(this.status, new Uint8Array(room));
    this.favourite = grown(this.favourite, new Uint8Array(room));
    this.site = grown(this.site, new Uint32Array(room));
    this.host = grown(this.host, new Uint32Array(room));
    this.lang = grown(this.lang, new Uint32Array(room));
    this.tags = grown(this.tags, new Uint32Array(room));
  }
}
