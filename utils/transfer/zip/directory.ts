import { ImportFailure } from '../failure';
import { MAX_FILES } from '../limits';
import { checkArchive } from './check';

/** A file as the archive's central directory describes it (PKWARE APPNOTE 6.3.10, section 4.3.12). */
export interface ZipFile {
  name: string;
  /** 0 stored, 8 deflated; others can't be unpacked here. */
  method: number;
  encrypted: boolean;
  crc: number;
  packedSize: number;
  /** As the archive claims; whoever unpacks holds it to that. */
  size: number;
  /** Where its local header stands in the archive. */
  offset: number;
}

/** The end record has at most 64 KB of comment behind it. */
const TAIL = 22 + 0xffff;

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const ENTRY = 0x02014b50;

/**
 * The files of an archive, folders left out. The directory is read from the end of the archive, as the format
 * means it: what stands in front of the parts is not believed.
 * @throws ImportFailure `cut-short` without an end record, `damaged`, `unsafe` or `nested-archive`
 */
export async function readDirectory(archive: Blob): Promise<ZipFile[]> {
  const { count, size, offset, at } = await findDirectory(archive);
  if (count > MAX_FILES) throw new ImportFailure('unsafe');
  if (offset + size > at) throw new ImportFailure('damaged');
  const view = await viewOf(archive, offset, size);
  const files: ZipFile[] = [];
  let place = 0;
  while (place + 46 <= view.byteLength && view.getUint32(place, true) === ENTRY) {
    const lengths = [28, 30, 32].map((field) => view.getUint16(place + field, true));
    const [name = 0, extra = 0, comment = 0] = lengths;
    const next = place + 46 + name + extra + comment;
    if (next > view.byteLength) throw new ImportFailure('damaged');
    files.push(readEntry(view, place, name, extra));
    place = next;
  }
  if (files.length !== count || place !== size) throw new ImportFailure('damaged');
  checkArchive(files, offset);
  return files.filter((file) => !file.name.endsWith('/'));
}

interface Directory {
  count: number;
  size: number;
  offset: number;
  /** Where its end record stands. */
  at: number;
}

async function findDirectory(archive: Blob): Promise<Directory> {
  const start = Math.max(0, archive.size - TAIL);
  const tail = await viewOf(archive, start, archive.size - start);
  let at = tail.byteLength - 22;
  while (
    at >= 0 &&
    !(tail.getUint32(at, true) === END && tail.getUint16(at + 20, true) <= tail.byteLength - at - 22)
  )
    at -= 1;
  if (at < 0) throw new ImportFailure('cut-short');
  const directory = {
    count: tail.getUint16(at + 10, true),
    size: tail.getUint32(at + 12, true),
    offset: tail.getUint32(at + 16, true),
    at: start + at,
  };
  const full = directory.count === 0xffff || directory.size === 0xffffffff || directory.offset === 0xffffffff;
  if (!full || at < 20 || tail.getUint32(at - 20, true) !== LOCATOR_64) return directory;
  const end = await viewOf(archive, wide(tail, at - 12), 56);
  if (end.byteLength < 56 || end.getUint32(0, true) !== END_64) throw new ImportFailure('damaged');
  return { count: wide(end, 32), size: wide(end, 40), offset: wide(end, 48), at: wide(tail, at - 12) };
}

function readEntry(view: DataView, at: number, nameLength: number, extraLength: number): ZipFile {
  const flags = view.getUint16(at + 8, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const file = {
    name: decodeName(name),
    method: view.getUint16(at + 10, true),
    encrypted: (flags & 1) !== 0,
    crc: view.getUint32(at + 16, true),
    packedSize: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    offset: view.getUint32(at + 42, true),
  };
  widen(file, view, at + 46 + nameLength, extraLength);
  return file;
}

/** Sizes and places beyond 32 bits stand in an extra field, in this order, each only where it is needed. */
function widen(file: ZipFile, view: DataView, start: number, length: number): void {
  for (let at = start; at + 4 <= start + length; ) {
    const end = at + 4 + view.getUint16(at + 2, true);
    if (view.getUint16(at, true) === 1) {
      let place = at + 4;
      for (const field of ['size', 'packedSize', 'offset'] as const) {
        if (file[field] !== 0xffffffff) continue;
        if (place + 8 > Math.min(end, start + length)) throw new ImportFailure('damaged');
        file[field] = wide(view, place);
        place += 8;
      }
    }
    at = end;
  }
}

/** Names are UTF-8 nowadays; what is not was written by an old program in its own alphabet. */
function decodeName(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('latin1').decode(bytes);
  }
}

/** @throws ImportFailure where the number is larger than any file */
function wide(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw new ImportFailure('damaged');
  return value;
}

async function viewOf(archive: Blob, start: number, length: number): Promise<DataView> {
  return new DataView(await archive.slice(start, start + length).arrayBuffer());
}
