import indexeddb from 'pouchdb-adapter-indexeddb';
import PouchDB from 'pouchdb-core';
import { Failure } from '../failure';
import { documentIds } from './document-ids';
import type { ArticleCard, ContentDocument, HighlightDocument, ImageDocument } from './documents';
import { migrated, type StoredCard } from './migrate';
import { openDatabase } from './open-database';
import { steadyVersions } from './steady-indexeddb';
import { storageFailure } from './storage-failure';

steadyVersions(indexedDB);
PouchDB.plugin(indexeddb);

export type LibraryDocument = ArticleCard | ContentDocument | ImageDocument | HighlightDocument;
/** A text or an image of an article: a document that never changes, and that several cards may refer to. */
export type PartId = Id<ContentDocument | ImageDocument>;
type Stored<T extends object> = PouchDB.Core.ExistingDocument<T>;
type Id<T extends LibraryDocument> = T['_id'];
type Kind<T extends LibraryDocument> = Id<T> extends `${infer K}:${string}` ? K : never;

/** How many revisions of a card are remembered to tell a newer from a conflicting one when devices meet. */
const REVISIONS = 20;

/** More than writers could ever meet at one document: a lost race means that another one has written. */
const ATTEMPTS = 100;

/** PouchDB's own, in front of the names of its databases. */
const PREFIX = '_pouch_';

/** The library's documents on disk: PouchDB with our ids, our failures and nothing else. */
export class Database {
  readonly #name: string;
  readonly #pouch: PouchDB.Database;
  /**
   * Known to open? Not at first, nor after a failure. The adapter remembers a failed opening for as long as the page
   * or the service worker lives, so it is only let near a database that opens.
   */
  #sound = false;

  constructor(name: string) {
    this.#name = PREFIX + name;
    this.#pouch = new PouchDB(name, {
      adapter: 'indexeddb',
      auto_compaction: true,
      revs_limit: REVISIONS,
    });
  }

  /** The document with this id, or null. */
  async read<T extends LibraryDocument>(id: Id<T>): Promise<Stored<T> | null> {
    const found = await this.#run((pouch) => pouch.get<T>(id).catch(ignoring(404)));
    return found && current(found);
  }

  /** All documents whose ids begin with `kind:`, and with `beginning` after it, by id. */
  async readAll<T extends LibraryDocument>(kind: Kind<T>, beginning = ''): Promise<Stored<T>[]> {
    const range = { ...rangeOf(kind, beginning), include_docs: true };
    const { rows } = await this.#run((pouch) => pouch.allDocs<T>(range));
    return rows.flatMap((row) => (row.doc ? [current(row.doc)] : []));
  }

  /** Write a document that never changes; one that is there already is left alone. */
  async keep(
    document: PouchDB.Core.PutDocument<ContentDocument | ImageDocument | HighlightDocument>,
  ): Promise<void> {
    await this.#run((pouch) => pouch.put(document).catch(ignoring(409)));
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
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const now = await this.read<T>(id);
      const next = change(now);
      if (!next) return now;
      const document = now ? { ...next, _rev: now._rev } : next;
      if (await this.#run((pouch) => pouch.put(document).catch(ignoring(409)))) return next;
    }
    throw new Failure('failed');
  }

  /** Documents by their ids, in one go; those that are not there are left out. */
  async readMany<T extends LibraryDocument>(ids: Id<T>[]): Promise<Stored<T>[]> {
    const { rows } = await this.#run((pouch) => pouch.allDocs<T>({ keys: ids, include_docs: true }));
    return rows.flatMap((row) => ('doc' in row && row.doc ? [current(row.doc)] : []));
  }

  /** The documents of a kind whose ids come after `after`, at most `limit`, by id. */
  async readAfter<T extends LibraryDocument>(
    kind: Kind<T>,
    after: Id<T> | null,
    limit: number,
  ): Promise<Stored<T>[]> {
    const start = after ? { startkey: after, skip: 1 } : {};
    const range = { ...rangeOf(kind), ...start, limit, include_docs: true };
    const { rows } = await this.#run((pouch) => pouch.allDocs<T>(range));
    return rows.flatMap((row) => (row.doc ? [current(row.doc)] : []));
  }

  /** Ids of the documents that changed after a sequence number, at most `limit` changes, the oldest first. */
  async changedSince(since: number, limit: number): Promise<{ ids: string[]; sequence: number }> {
    const { results, last_seq } = await this.#run((pouch) => pouch.changes({ since, limit }));
    return { ids: results.map(({ id }) => id), sequence: Number(last_seq) };
  }

  /** Ids of the documents that changed last, at most `limit`, the newest first. */
  async lastChanged(limit: number): Promise<string[]> {
    const { results } = await this.#run((pouch) => pouch.changes({ descending: true, limit }));
    return results.map(({ id }) => id);
  }

  /** The number of the last change; 0 before the first. */
  async sequence(): Promise<number> {
    // Not `info()`: it tells what this connection knew when it was opened.
    const { last_seq } = await this.#run((pouch) => pouch.changes({ descending: true, limit: 1 }));
    return Number(last_seq);
  }

  /** A name of this database, given at its making: another one means that it was deleted and made anew. */
  async identity(): Promise<string> {
    return this.#run((pouch) => pouch.id());
  }

  /** Delete a card for good. The deletion is remembered, for devices that still have it. */
  async delete(id: Id<ArticleCard>): Promise<void> {
    const now = await this.read<ArticleCard>(id);
    if (now) await this.#run((pouch) => pouch.remove(now).catch(ignoring(404)));
  }

  /** The ids of all texts and images. */
  async partIds(): Promise<PartId[]> {
    return this.#run(() => documentIds(this.#name, ['content', 'image'])) as Promise<PartId[]>;
  }

  /**
   * Forget a text or an image, as if it had never been here: it takes no room any more (a deletion would keep the
   * bytes), and other devices keep theirs, because an article there may need it.
   */
  async forget(id: PartId): Promise<void> {
    const now = await this.read(id);
    if (now) await this.#run((pouch) => pouch.purge(id, now._rev));
  }

  /** The bytes that are attached to a document under a name, or null where there are none. */
  async attachment(id: Id<ImageDocument>, name: string): Promise<Blob | null> {
    return this.#run((pouch) => pouch.getAttachment(id, name).catch(ignoring(404))) as Promise<Blob | null>;
  }

  async #run<T>(work: (pouch: PouchDB.Database) => Promise<T>): Promise<T> {
    try {
      if (!this.#sound) (await openDatabase(this.#name))?.close();
      this.#sound = true;
      return await work(this.#pouch);
    } catch (error) {
      this.#sound = false;
      throw await storageFailure(error);
    }
  }
}

/** A document in today's shape. */
function current<T extends LibraryDocument>(document: Stored<T>): Stored<T> {
  return document._id.startsWith('article:')
    ? (migrated(document as unknown as StoredCard) as unknown as Stored<T>)
    : document;
}

function rangeOf(kind: string, beginning = '') {
  return { startkey: `${kind}:${beginning}`, endkey: `${kind}:${beginning}\uffff` };
}

/** An error handler that takes one of PouchDB's HTTP-like states for null: 404 is missing, 409 a lost race. */
function ignoring(status: 404 | 409): (error: unknown) => null {
  return (error) => {
    if ((error as { status?: number }).status !== status) throw error;
    return null;
  };
}
