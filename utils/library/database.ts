import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import { Failure } from '../failure';
import type { ArticleCard, ContentDocument, ImageDocument } from './documents';
import { steadyVersions, takeAbortReason } from './steady-indexeddb';

steadyVersions(indexedDB);
PouchDB.plugin(indexeddb);

export type LibraryDocument = ArticleCard | ContentDocument | ImageDocument;
type Stored<T extends object> = PouchDB.Core.ExistingDocument<T>;
type Id<T extends LibraryDocument> = T['_id'];
type Kind<T extends LibraryDocument> = Id<T> extends `${infer K}:${string}` ? K : never;
type Revision = { _id: string; _rev: string };

/** How many revisions of a card are remembered to tell a newer from a conflicting one when devices meet. */
const REVISIONS = 20;

/** A few more than writers that could meet: each lost race means that another one has written. */
const ATTEMPTS = 10;

/** The library's documents on disk: PouchDB with our ids, our failures and nothing else. */
export class Database {
  readonly #pouch: PouchDB.Database;

  constructor(name: string) {
    this.#pouch = new PouchDB(name, {
      adapter: 'indexeddb',
      auto_compaction: true,
      revs_limit: REVISIONS,
    });
  }

  /** The document with this id, or null. */
  async read<T extends LibraryDocument>(id: Id<T>): Promise<Stored<T> | null> {
    try {
      return await this.#pouch.get<T>(id);
    } catch (error) {
      if (status(error) === 404) return null;
      throw storageFailure(error);
    }
  }

  /** All documents whose ids begin with `kind:`, by id. */
  async readAll<T extends LibraryDocument>(kind: Kind<T>): Promise<Stored<T>[]> {
    const rows = await this.#rows<T>(kind, true);
    return rows.flatMap((row) => (row.doc ? [row.doc] : []));
  }

  /** Id and revision of all documents of a kind. */
  async ids<T extends LibraryDocument>(kind: Kind<T>): Promise<Revision[]> {
    const rows = await this.#rows<T>(kind, false);
    return rows.map((row) => ({ _id: row.id, _rev: row.value.rev }));
  }

  /** Write a document that never changes; one that is there already is left alone. */
  async keep(document: PouchDB.Core.PutDocument<ContentDocument | ImageDocument>): Promise<void> {
    try {
      await this.#pouch.put(document);
    } catch (error) {
      if (status(error) !== 409) throw storageFailure(error);
    }
  }

  /**
   * Change a document: `change` gets what is there (or null) and returns what shall be there, or null to leave it.
   * It is called again where another writer was faster, so it must have no effects of its own.
   * @returns what is there afterwards
   */
  async update<T extends LibraryDocument>(
    id: Id<T>,
    change: (now: Stored<T> | null) => T | null,
  ): Promise<T | null> {
    for (let attempt = 1; ; attempt++) {
      const now = await this.read<T>(id);
      const next = change(now);
      if (!next) return now;
      try {
        await this.#pouch.put(now ? { ...next, _rev: now._rev } : next);
        return next;
      } catch (error) {
        if (status(error) !== 409 || attempt === ATTEMPTS) throw storageFailure(error);
      }
    }
  }

  /** Delete documents for good. */
  async delete(revisions: Revision[]): Promise<void> {
    const deletions = revisions.map(({ _id, _rev }) => ({ _id, _rev, _deleted: true }));
    try {
      await this.#pouch.bulkDocs(deletions);
    } catch (error) {
      throw storageFailure(error);
    }
  }

  /** The bytes of an image document, or null where there is none. */
  async attachment(id: Id<ImageDocument>, name: string): Promise<Blob | null> {
    try {
      return (await this.#pouch.getAttachment(id, name)) as Blob;
    } catch (error) {
      if (status(error) === 404) return null;
      throw storageFailure(error);
    }
  }

  async #rows<T extends LibraryDocument>(kind: Kind<T>, include_docs: boolean) {
    try {
      const range = { startkey: `${kind}:`, endkey: `${kind}:\uffff`, include_docs };
      return (await this.#pouch.allDocs<T>(range)).rows;
    } catch (error) {
      throw storageFailure(error);
    }
  }
}

function status(error: unknown): number | undefined {
  return (error as { status?: number }).status;
}

/** Which of the storage failures an error of PouchDB or IndexedDB is. */
function storageFailure(error: unknown): Failure {
  const cause = takeAbortReason() ?? error;
  const { name = '', message = '', reason = '' } = cause as Partial<Record<string, string>>;
  const full = [name, message, reason].some((text) => text.includes('QuotaExceeded'));
  return new Failure(full ? 'storage-full' : 'storage-refused', { cause });
}
