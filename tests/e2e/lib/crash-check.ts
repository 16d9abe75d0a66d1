/** A document as PouchDB's `indexeddb` adapter keeps it; `data` beside `revs` is made for its indexes. */
interface Stored {
  id: string;
  rev: string;
  deleted: 0 | 1;
  revs: Record<string, { data?: Data }>;
  attachments: Record<string, { data?: Blob }>;
}

/** What stands in one of our documents, whichever it is. */
interface Data {
  url: string;
  html: string;
  content: string | null;
  images: { hash: string | null; pending?: object | null }[];
  schema: number;
  status: string;
  pending?: object | null;
}

export interface Checked {
  /** Addresses of the articles that are in the library. */
  urls: string[];
  /** Of those, the ones that are archived. */
  archived: string[];
  /** How many of them hold a word in their texts that no title holds. */
  withWord: number;
  /** What is half there: ids of cards without their text or an image or half in an older shape, and of parts that are not what their name says. */
  broken: string[];
}

/**
 * Runs in a page of the extension: read the database as it lies on the disk, past all of our own code. Texts and images
 * are named by their hashes, so each shows by itself whether it is whole.
 */
export async function checkLibrary(word: string): Promise<Checked> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const hashOf = async (bytes: BufferSource) => {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
  const database = await done(indexedDB.open('_pouch_warraq'));
  const all: Stored[] = await done(database.transaction('docs').objectStore('docs').getAll());
  database.close();
  const documents = all
    .filter(({ deleted }) => deleted === 0)
    .flatMap(({ id, rev, revs, attachments }) => {
      const data = revs[rev]?.data;
      return data ? { id, data, attachments } : [];
    });
  const ids = new Set(documents.map(({ id }) => id));
  const broken: string[] = [];
  for (const { id, data, attachments } of documents) {
    const [kind, hash] = id.split(':');
    if (kind === 'content' && (await hashOf(new TextEncoder().encode(data.html))) !== hash) broken.push(id);
    if (kind === 'image') {
      const blob = Object.values(attachments)[0]?.data;
      if (!blob || (await hashOf(await blob.arrayBuffer())) !== hash) broken.push(id);
    }
    if (kind !== 'article') continue;
    const parts = [
      ...(data.content === null ? [] : [`content:${data.content}`]),
      ...data.images.flatMap((image) => (image.hash ? [`image:${image.hash}`] : [])),
    ];
    const upToDate = [data, ...data.images].every(({ pending }) => pending !== undefined);
    if (!parts.every((part) => ids.has(part)) || (data.schema > 1 && !upToDate)) broken.push(id);
  }
  const cards = documents.filter(({ id }) => id.startsWith('article:')).map(({ data }) => data);
  const texts = new Map(documents.map(({ id, data }) => [id, data.html]));
  const withWord = cards.filter(({ content }) => texts.get(`content:${content}`)?.includes(word)).length;
  const archived = cards.filter(({ status }) => status === 'archived').map(({ url }) => url);
  return { urls: cards.map(({ url }) => url), archived, withWord, broken };
}

/** Runs in a page of the extension: the cards that lack something, as text. Reads no texts and images. */
export async function unfinishedCards(): Promise<string[]> {
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('_pouch_warraq'));
  const articles = IDBKeyRange.bound('article:', 'article:\uffff');
  const cards: Stored[] = await done(database.transaction('docs').objectStore('docs').getAll(articles));
  database.close();
  return cards
    .filter(({ deleted }) => deleted === 0)
    .flatMap(({ rev, revs }) => revs[rev]?.data ?? [])
    .filter(({ content, images }) => content === null || images.some(({ hash }) => hash === null))
    .map((card) => JSON.stringify(card));
}
