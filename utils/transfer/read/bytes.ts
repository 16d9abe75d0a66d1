import { CHUNK } from '../limits';

export interface ReadOptions {
  signal?: AbortSignal | undefined;
  /** Told after each piece how many bytes of the file have been read. */
  onBytes?: ((bytes: number) => void) | undefined;
}

/** A file's bytes in pieces. @throws the signal's reason once it is aborted */
export async function* bytesOf(file: Blob, { signal, onBytes }: ReadOptions): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += CHUNK) {
    signal?.throwIfAborted();
    const bytes = new Uint8Array(await file.slice(at, at + CHUNK).arrayBuffer());
    yield bytes;
    onBytes?.(bytes.length);
  }
  signal?.throwIfAborted();
}
