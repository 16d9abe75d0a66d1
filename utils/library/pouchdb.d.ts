declare module 'pouchdb-adapter-indexeddb' {
  const plugin: PouchDB.Plugin;
  export default plugin;
}

declare namespace PouchDB {
  interface Database<Content extends object = object> {
    /** Of this database, given at its making. */
    id(): Promise<string>;
  }
}
