import init, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/**
 * Load SQLite, without the file systems that the catalog does not use: two of them start workers of their own and then
 * wait for what extension pages don't have. Nor does it write to the console: its errors are thrown as well.
 */
export function loadSqlite(): Promise<Sqlite3Static> {
  const vfs = { kvvfs: true, opfs: true, 'opfs-vfs': true, 'opfs-wl': true };
  const silent = () => undefined;
  Object.assign(globalThis, { sqlite3ApiConfig: { disable: { vfs }, warn: silent, error: silent } });
  return init();
}
