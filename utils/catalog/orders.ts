import type { Facts } from './facts';
import type { Sort } from './query';
import type { Sql } from './sql';

/** All row numbers in the order of a sort; made when first asked for, and kept until articles come, go or move. */
export class Orders {
  readonly #sql: Sql;
  readonly #made = new Map<Sort, Uint32Array>();

  constructor(sql: Sql) {
    this.#sql = sql;
  }

  /** To be called where an article came, went, or changed what it is sorted by. */
  forget(): void {
    this.#made.clear();
  }

  rows(sort: Sort, facts: Facts): Uint32Array {
    const made = this.#made.get(sort) ?? this.#make(sort, facts);
    this.#made.set(sort, made);
    return made;
  }

  #make(sort: Sort, facts: Facts): Uint32Array {
    switch (sort) {
      case 'relevance':
      case 'newest':
        return ordered(facts, facts.savedAt, -1);
      case 'oldest':
        return ordered(facts, facts.savedAt, 1);
      case 'published':
        return ordered(facts, facts.publishedAt, -1);
      case 'shortest':
        return ordered(facts, facts.wordCount, 1);
      case 'longest':
        return ordered(facts, facts.wordCount, -1);
      case 'title':
        return this.#byTitle(facts);
    }
  }

  #byTitle(facts: Facts): Uint32Array {
    const rows = new Uint32Array(facts.count);
    let next = 0;
    this.#sql.each('select rowid from card order by sort_title', [], (integer) => {
      rows[next++] = integer(0);
    });
    return rows;
  }
}

function ordered(facts: Facts, key: Float64Array | Uint32Array, direction: 1 | -1): Uint32Array {
  const rows = new Uint32Array(facts.count);
  let next = 0;
  for (let row = 1; row < facts.size; row++) if (facts.alive[row]) rows[next++] = row;
  const byKey = (a: number, b: number) => direction * ((key[a] ?? 0) - (key[b] ?? 0)) || b - a;
  return rows.sort(byKey);
}

/** Rows by their scores, the best first; those with the same score stay in their order. */
export function byScore(rows: Uint32Array, scores: Uint16Array): Uint32Array {
  const places = new Uint32Array(scores.reduce((most, score) => Math.max(most, score), 0) + 2);
  const top = places.length - 1;
  const rank = (row: number) => top - (scores[row] ?? 0);
  for (const row of rows) places[rank(row)] = (places[rank(row)] ?? 0) + 1;
  let start = 0;
  places.forEach((count, score) => {
    places[score] = start;
    start += count;
  });
  const sorted = new Uint32Array(rows.length);
  for (const row of rows) {
    const place = places[rank(row)] ?? 0;
    sorted[place] = row;
    places[rank(row)] = place + 1;
  }
  return sorted;
}
