import { openDatabase } from './open-database';
import { settled } from './request';

/**
 * The ids of a database's documents of some kinds, straight from the index of PouchDB's `indexeddb` adapter (9.0.0):
 * PouchDB itself would read every document, with its text, to list the ids.
 * @param name of the IndexedDB database
 * @throws DOMException as IndexedDB gives it
 */
export async function documentIds(name: string, kinds: string[]): Promise<string[]> {
  const database = await openDatabase(name);
  if (!database) return [];
  try {
    const index = database.transaction('docs').objectStore('docs').index('deleted,id');
    const found = kinds.map((kind) =>
      settled(index.getAllKeys(IDBKeyRange.bound([0, `${kind}:`], [0, `${kind}:\uffff`]))),
    );
    return (await Promise.all(found)).flat().map(String);
  } finally {
    database.close();
  }
}
