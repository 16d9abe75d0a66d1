import type { Sql } from './sql';

/**
 * The shape of what stands below, of what belongs in lists (`isListed`), and of what `document.ts` and
 * `utils/text/search` make of a text. Every change of any of them needs a new number: the catalog is then made anew from
 * the library, which is its only migration.
 */
const SCHEMA = 3;

/**
 * `fact`: numbers by which articles are filtered and sorted; narrow, because all of it is read at every start. Texts in
 * it (site, host, language, list of tags as JSON) are ids of `label`. `pending`: its text has not been read yet.
 * `card`: what a list shows (`Row` as JSON), read for the rows of one page.
 * `words`: the full-text index. It keeps no texts; its words are made by `document.ts`, parted by spaces, so that its
 * own tokenizer has nothing left to do.
 */
const TABLES = `
create table meta (key text primary key, value) without rowid;
create table label (id integer primary key, text text not null unique);
create table fact (
  rowid integer primary key,
  saved_at real not null,
  published_at real not null,
  word_count integer not null,
  status integer not null,
  favourite integer not null,
  site integer not null,
  host integer not null,
  lang integer not null,
  tags integer not null,
  pending integer not null
);
create index fact_pending on fact (saved_at) where pending;
create table card (
  rowid integer primary key,
  id text not null unique,
  sort_title text not null,
  content text not null,
  heading text not null,
  row text not null
);
create index card_sort_title on card (sort_title);
create virtual table words using fts5 (
  text, content = '', contentless_delete = 1, tokenize = 'ascii'
);
`;

/** Make the tables, unless they are there as they should be. */
export function prepareSchema(sql: Sql): void {
  if (sql.value('pragma user_version') !== SCHEMA) makeSchema(sql);
}

/** Make the tables, empty, in the place of all that is there. */
export function makeSchema(sql: Sql): void {
  const old = sql.rows<{ name: string }>(
    "select name from sqlite_schema where type = 'table' and name not like 'words\\_%' escape '\\' and name not like 'sqlite%'",
  );
  sql.transaction(() => {
    for (const { name } of old) sql.script(`drop table "${name}"`);
    sql.script(TABLES);
    sql.script(`pragma user_version = ${SCHEMA}`);
  });
}
