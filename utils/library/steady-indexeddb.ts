/**
 * PouchDB's `indexeddb` adapter asks for a database version that is made of the clock, a new one at every opening:
 * PouchDB's own schema number × 10^13 + milliseconds since 1970. It needs that for the indexes of pouchdb-find, which
 * Warraq does not use, and pays with two faults: every page that opens the library cuts off all others, and once the
 * clock was wrong (or is set back) the library can't be opened any more. So the clock is taken out of the version.
 *
 * The same door shows why a transaction was aborted, of which the adapter says only "aborted".
 */
const SCHEMA_UNIT = 1e13;

let lastAbort: DOMException | null = null;

/** Let every PouchDB database of this context open at a version that stays the same. */
export function steadyVersions(factory: IDBFactory): void {
  const open = factory.open.bind(factory);
  factory.open = (name, version) => {
    const pouch = version !== undefined && version > SCHEMA_UNIT;
    const request = open(name, pouch ? Math.floor(version / SCHEMA_UNIT) * SCHEMA_UNIT + 1 : version);
    request.addEventListener('success', () => request.result.addEventListener('abort', remember, true));
    return request;
  };
}

function remember(event: Event): void {
  lastAbort = (event.target as IDBTransaction).error;
}

/** Why the last aborted transaction of this context was aborted, told once. */
export function takeAbortReason(): DOMException | null {
  const reason = lastAbort;
  lastAbort = null;
  return reason;
}
