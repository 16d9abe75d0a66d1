import init, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/**
 * Load SQLite, without the file systems that the catalog does not use: two of them start workers of their own and then
 * wait for what extension pages don't have.
 */
export function loadSqlite(): Promise<Sqlite3Static> {
  const vfs = { kvvfs: true, opfs: true, 'opfs-vfs': true, 'opfs-wl': true };
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs } } });
  return init();
}
