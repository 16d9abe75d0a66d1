import { crc32 } from './crc32';

/** One file of an archive to be. */
export interface ZipInput {
  /** Path with forward slashes. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** False for what is packed already, such as images. */
  compress: boolean;
}

/** UTF-8 names. */
const FLAGS = 0x0800;
const VERSION = 45;
/** 1 January 1980, the format's zero: the time of writing belongs in the manifest, and makes equal backups differ. */
const DATE = 0x0021;
const WIDE = 0xffffffff;

/**
 * An archive in pieces, each as soon as it is ready. Grows beyond 65,535 files and 4 GB by ZIP64 (PKWARE APPNOTE
 * 6.3.10, section 4.3.14), which a library of thousands of articles with images needs.
 */
export async function* zip(
  inputs: AsyncIterable<ZipInput> | Iterable<ZipInput>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const directory: Uint8Array<ArrayBuffer>[] = [];
  let offset = 0;
  for await (const { name, bytes, compress } of inputs) {
    const packed = compress ? await deflate(bytes) : bytes;
    const file = {
      name: new TextEncoder().encode(name),
      method: compress ? 8 : 0,
      crc: crc32(bytes),
      packedSize: packed.length,
      size: bytes.length,
      offset,
    };
    const header = localHeader(file);
    yield header;
    yield packed;
    directory.push(directoryEntry(file));
    offset += header.length + packed.length;
  }
  const size = directory.reduce((sum, { length }) => sum + length, 0);
  yield* directory;
  yield endRecords(directory.length, size, offset);
}

interface WrittenFile {
  name: Uint8Array;
  method: number;
  crc: number;
  /** Below 4 GB, as the whole file is in memory. */
  packedSize: number;
  size: number;
  offset: number;
}

function localHeader(file: WrittenFile): Uint8Array<ArrayBuffer> {
  return fields([4, 0x04034b50], ...common(file), [2, 0]).with(file.name);
}

function directoryEntry(file: WrittenFile): Uint8Array<ArrayBuffer> {
  const far = file.offset >= WIDE;
  const head = fields(
    [4, 0x02014b50],
    [2, VERSION],
    ...common(file),
    [2, far ? 12 : 0],
    [2, 0],
    [2, 0],
    [2, 0],
    [4, 0],
    [4, far ? WIDE : file.offset],
  );
  return far ? head.with(file.name, fields([2, 1], [2, 8], [8, file.offset]).with()) : head.with(file.name);
}

/** What the local header and the directory say alike, from the version to the length of the name. */
function common(file: WrittenFile): [bytes: number, value: number][] {
  return [
    [2, VERSION],
    [2, FLAGS],
    [2, file.method],
    [2, 0],
    [2, DATE],
    [4, file.crc],
    [4, file.packedSize],
    [4, file.size],
    [2, file.name.length],
  ];
}

function endRecords(count: number, size: number, offset: number): Uint8Array<ArrayBuffer> {
  const large = count >= 0xffff || size >= WIDE || offset >= WIDE;
  const end = fields(
    [4, 0x06054b50],
    [4, 0],
    [2, Math.min(count, 0xffff)],
    [2, Math.min(count, 0xffff)],
    [4, Math.min(size, WIDE)],
    [4, Math.min(offset, WIDE)],
    [2, 0],
  ).with();
  if (!large) return end;
  return fields(
    [4, 0x06064b50],
    [8, 44],
    [2, VERSION],
    [2, VERSION],
    [8, 0],
    [8, count],
    [8, count],
    [8, size],
    [8, offset],
    // The locator of the record above.
    [4, 0x07064b50],
    [4, 0],
    [8, offset + size],
    [4, 1],
  ).with(end);
}

/** Little-endian numbers of 2, 4 or 8 bytes, and then some bytes. */
function fields(...numbers: [bytes: number, value: number][]) {
  const length = numbers.reduce((sum, [bytes]) => sum + bytes, 0);
  return {
    with(...tails: Uint8Array[]): Uint8Array<ArrayBuffer> {
      const all = new Uint8Array(tails.reduce((sum, tail) => sum + tail.length, length));
      let at = 0;
      for (const [bytes, value] of numbers) {
        for (let place = 0; place < bytes; place += 1) all[at + place] = Math.floor(value / 256 ** place);
        at += bytes;
      }
      for (const tail of tails) {
        all.set(tail, at);
        at += tail.length;
      }
      return all;
    },
  };
}

async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new CompressionStream('deflate-raw');
  const writer = stream.writable.getWriter();
  const written = Promise.all([writer.write(bytes), writer.close()]);
  const pieces: Uint8Array[] = [];
  const reader = stream.readable.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) pieces.push(next.value);
  await written;
  const packed = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    packed.set(piece, at);
    at += piece.length;
  }
  return packed;
}
