import type { Pieces } from './article';

/** Bytes that are gathered before they are handed to the browser, which may put them on the disk. */
const GATHERED = 8 << 20;

/**
 * The whole file of an export, for a download link or the downloads API. The pieces go into blobs on the way, so that
 * a backup of gigabytes is never in one piece of memory.
 * @throws the signal's reason once it is aborted; what the export throws
 */
export async function collect(pieces: Pieces, type: string, signal?: AbortSignal): Promise<Blob> {
  const blobs: Blob[] = [];
  let gathered: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  for await (const piece of pieces) {
    signal?.throwIfAborted();
    gathered.push(piece);
    size += piece.length;
    if (size < GATHERED) continue;
    blobs.push(new Blob(gathered));
    gathered = [];
    size = 0;
  }
  return new Blob([...blobs, ...gathered], { type });
}
