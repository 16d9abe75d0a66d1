import { RowFault } from '../entry';
import { ImportFailure } from '../failure';
import { MAX_TEXT } from '../limits';
import type { ReadOptions } from '../read/bytes';
import { crc32 } from './crc32';
import { readDirectory, type ZipFile } from './directory';

/** Packed bytes that are unpacked at a time: at DEFLATE's utmost they become 16 MB. */
const STEP = 16 << 10;

/** Opens an archive. @throws ImportFailure as `readDirectory` does */
export async function openZip(archive: Blob, options: ReadOptions): Promise<Zip> {
  return new Zip(archive, await readDirectory(archive), options);
}

/** The files of an archive, unpacked one by one when they are asked for. */
export class Zip {
  readonly #files: ReadonlyMap<string, ZipFile>;

  constructor(
    readonly archive: Blob,
    files: readonly ZipFile[],
    readonly options: ReadOptions,
  ) {
    this.#files = new Map(withoutCommonFolder(files));
  }

  /** The files' names, without the folder that holds them all, if one does. */
  get names(): string[] {
    return [...this.#files.keys()];
  }

  has(name: string): boolean {
    return this.#files.has(name);
  }

  /** A file as UTF-8 text. @throws RowFault, ImportFailure as `bytes` does */
  async text(name: string): Promise<string> {
    const bytes = await this.bytes(name, MAX_TEXT);
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
      throw new RowFault('content-damaged');
    }
  }

  /** A file without which the archive says nothing. @throws ImportFailure `damaged` or as `bytes` does */
  async required(name: string): Promise<string> {
    try {
      return await this.text(name);
    } catch (cause) {
      throw cause instanceof RowFault ? new ImportFailure('damaged', { cause }) : cause;
    }
  }

  /**
   * A file, whole, held to the size and the checksum that the archive states.
   * @throws RowFault `content-missing`, `content-damaged`, or `too-large` beyond `limit` bytes
   * @throws ImportFailure `locked-archive`
   */
  async bytes(name: string, limit: number): Promise<Uint8Array<ArrayBuffer>> {
    const file = this.#files.get(name);
    if (!file) throw new RowFault('content-missing');
    if (file.encrypted || (file.method !== 0 && file.method !== 8)) throw new ImportFailure('locked-archive');
    if (file.size > limit) throw new RowFault('too-large');
    const packed = await this.#packed(file);
    const bytes = new Uint8Array(file.size);
    let length = 0;
    try {
      for await (const piece of file.method === 8 ? inflate(packed) : stored(packed)) {
        this.options.signal?.throwIfAborted();
        // More than is stated: a header that lies. What it would unpack to is not looked at.
        if (length + piece.length > file.size) throw new RowFault('content-damaged');
        bytes.set(piece, length);
        length += piece.length;
      }
    } catch (cause) {
      if (cause instanceof RowFault || this.options.signal?.aborted) throw cause;
      throw new RowFault('content-damaged');
    }
    if (length !== file.size || crc32(bytes) !== file.crc) throw new RowFault('content-damaged');
    this.options.onBytes?.(file.packedSize);
    return bytes;
  }

  /** The packed bytes: behind a local header, whose own name and extra field may differ in length from the directory's. */
  async #packed({ offset, packedSize }: ZipFile): Promise<Blob> {
    this.options.signal?.throwIfAborted();
    const header = new DataView(await this.archive.slice(offset, offset + 30).arrayBuffer());
    if (header.byteLength < 30 || header.getUint32(0, true) !== 0x04034b50)
      throw new RowFault('content-damaged');
    const start = offset + 30 + header.getUint16(26, true) + header.getUint16(28, true);
    return this.archive.slice(start, start + packedSize);
  }
}

async function* stored(packed: Blob): AsyncGenerator<Uint8Array> {
  yield new Uint8Array(await packed.arrayBuffer());
}

/** Bytes of a raw DEFLATE stream, unpacked only as fast as they are taken. */
async function* inflate(packed: Blob): AsyncGenerator<Uint8Array> {
  let at = 0;
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      if (at >= packed.size) return controller.close();
      controller.enqueue(new Uint8Array(await packed.slice(at, at + STEP).arrayBuffer()));
      at += STEP;
    },
  });
  const reader = source.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** People unpack and pack again: then everything stands in one folder, beside macOS's own. */
function withoutCommonFolder(files: readonly ZipFile[]): [string, ZipFile][] {
  const real = files.filter(({ name }) => !/(^|\/)(__MACOSX\/|\.DS_Store$)/.test(name));
  const folder = real[0]?.name.match(/^[^/]+\//)?.[0] ?? '';
  const common = folder !== '' && real.every(({ name }) => name.startsWith(folder)) ? folder.length : 0;
  return real.map((file) => [file.name.slice(common), file]);
}
