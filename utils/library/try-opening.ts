/**
 * Can a database be opened? PouchDB's `indexeddb` adapter remembers a failed opening for as long as the page or the
 * service worker lives, so it is only let near a database that opens. None is made where there is none.
 * @throws DOMException as IndexedDB gives it
 */
export function tryOpening(name: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction?.abort();
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
    request.onerror = () => (absent ? resolve() : reject(request.error));
  });
}
