import type { Database, PreparedStatement, Sqlite3Static } from '@sqlite.org/sqlite-wasm';

type Value = string | number | null;

/** The two functions of SQLite that a query calls for each of its rows, without the wrappers' cost (tenfold). */
interface Raw {
  sqlite3_step(statement: number): number;
  sqlite3_column_int(statement: number, column: number): number;
  sqlite3_column_double(statement: number, column: number): number;
}

const ROW = 100;
const DONE = 101;

/** A SQLite database with what the catalog asks of it. Errors are SQLite's own, `SQLite3Error`. */
export class Sql {
  readonly #database: Database;
  readonly #raw: Raw;
  readonly #Failure: Sqlite3Static['SQLite3Error'];
  readonly #statements = new Map<string, PreparedStatement>();

  constructor(sqlite: Sqlite3Static, database: Database) {
    this.#database = database;
    this.#raw = sqlite.wasm.exports as Raw;
    this.#Failure = sqlite.SQLite3Error;
  }

  /** Run statements that take and give nothing. */
  script(sql: string): void {
    this.#database.exec(sql);
  }

  /** Run one statement. */
  run(sql: string, ...values: Value[]): void {
    this.#bound(sql, values).stepReset();
  }

  /** The first column of the first row, or null where there is none. */
  value(sql: string, ...values: Value[]): Value {
    const statement = this.#bound(sql, values);
    try {
      return statement.step() ? (statement.get(0) as Value) : null;
    } finally {
      statement.reset();
    }
  }

  /** All rows, each an object with the columns' names. */
  rows<T extends Record<string, Value>>(sql: string, ...values: Value[]): T[] {
    const statement = this.#bound(sql, values);
    const rows: T[] = [];
    try {
      while (statement.step()) rows.push(statement.get({}) as T);
      return rows;
    } finally {
      statement.reset();
    }
  }

  /**
   * Calls back for every row with two functions that read its columns, as 32-bit integers and as floats: for tens of
   * thousands of rows of numbers.
   */
  each(
    sql: string,
    values: Value[],
    take: (integer: (column: number) => number, real: (column: number) => number) => void,
  ): void {
    const statement = this.#bound(sql, values);
    const pointer = statement.pointer ?? 0;
    const raw = this.#raw;
    const integer = (column: number) => raw.sqlite3_column_int(pointer, column);
    const real = (column: number) => raw.sqlite3_column_double(pointer, column);
    try {
      let state = raw.sqlite3_step(pointer);
      for (; state === ROW; state = raw.sqlite3_step(pointer)) take(integer, real);
      if (state !== DONE) throw new this.#Failure(state);
    } finally {
      statement.reset();
    }
  }

  /** All or nothing. */
  transaction<T>(work: () => T): T {
    this.script('begin immediate');
    try {
      const result = work();
      this.script('commit');
      return result;
    } catch (error) {
      // Refused where the error itself has rolled back.
      try {
        this.script('rollback');
      } catch {}
      throw error;
    }
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.#database.close();
  }

  #bound(sql: string, values: Value[]): PreparedStatement {
    const statement = this.#statements.get(sql) ?? this.#database.prepare(sql);
    this.#statements.set(sql, statement);
    values.forEach((value, index) => {
      statement.bind(index + 1, value);
    });
    return statement;
  }
}
