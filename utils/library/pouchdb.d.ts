declare module 'pouchdb-adapter-indexeddb' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}

declare namespace PouchDB {
  interface Database {
    /** Of this database, given at its making. */
    id(): Promise<string>;
    /** Forget a leaf revision without a trace; in PouchDB since 7.3, with the `indexeddb` adapter only. */
    purge(id: string, rev: string): Promise<{ ok: true; documentWasRemovedCompletely: boolean }>;
  }
}
