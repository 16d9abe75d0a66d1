import type { Sql } from './sql';

/** Texts that many articles share, each under a number: sites, languages, lists of tags. */
export class Labels {
  readonly #sql: Sql;
  readonly #texts: string[] = [];
  readonly #ids = new Map<string, number>();

  constructor(sql: Sql) {
    this.#sql = sql;
    for (const { id, text } of sql.rows<{ id: number; text: string }>('select id, text from label')) {
      this.#remember(id, text);
    }
  }

  /** The number of a text; a new text gets one. */
  id(text: string): number {
    const known = this.#ids.get(text);
    if (known !== undefined) return known;
    const id = this.#texts.length || 1;
    this.#sql.run('insert into label (id, text) values (?, ?)', id, text);
    this.#remember(id, text);
    return id;
  }

  /** The number of a text, or undefined where no article ever had it. */
  find(text: string): number | undefined {
    return this.#ids.get(text);
  }

  /** Numbers are below it. */
  get size(): number {
    return Math.max(1, this.#texts.length);
  }

  text(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** All texts that a test says yes to, by their numbers. */
  matching(test: (text: string) => boolean): Set<number> {
    return new Set([...this.#ids].filter(([text]) => test(text)).map(([, id]) => id));
  }

  #remember(id: number, text: string): void {
    this.#texts[id] = text;
    this.#ids.set(text, id);
  }
}
