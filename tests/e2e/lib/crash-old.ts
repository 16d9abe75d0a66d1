/** What the page asks of the background. */
interface Extension {
  chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };
}

/** A card as PouchDB's `indexeddb` adapter keeps it. */
interface Stored {
  rev: string;
  revs: Record<string, { data: { schema: number; images: { url: string; hash: string | null }[] } }>;
}

/**
 * Runs in a page of the extension: keep articles at `https://old.example/0` and so on, and give their cards the first
 * shape that cards ever had (`utils/library/migrate.ts`), as they would stand after an update of the extension.
 */
export async function makeOldCards(count: number): Promise<void> {
  const { chrome } = globalThis as unknown as Extension;
  for (let number = 0; number < count; number += 1) {
    const article = {
      ...{ url: `https://old.example/${number}`, title: `مقال قديم ${number}`, byline: null, siteName: null },
      ...{ publishedAt: null, lang: 'ar', dir: 'rtl', excerpt: '', leadImage: null, wordCount: 2 },
      html: `<p>نص طويل ${number}</p>`,
    };
    await chrome.runtime.sendMessage({ name: 'library/save', request: { article, tabId: null } });
  }
  const done = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const database = await done(indexedDB.open('_pouch_warraq'));
  const documents = database.transaction('docs', 'readwrite').objectStore('docs');
  const articles = IDBKeyRange.bound('article:', 'article:\uffff');
  for (const stored of (await done(documents.getAll(articles))) as Stored[]) {
    const card = stored.revs[stored.rev]?.data;
    if (!card) continue;
    for (const added of ['pending', 'place', 'note']) Reflect.deleteProperty(card, added);
    card.schema = 1;
    card.images = card.images.map(({ url, hash }) => ({ url, hash }));
    await done(documents.put(stored));
  }
  database.close();
}
