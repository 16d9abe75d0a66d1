import type { ImportEntry, ImportItem } from '../../utils/transfer/entry';
import { ImportFailure } from '../../utils/transfer/failure';
import { previewImport, readImport } from '../../utils/transfer/import';
import { type ZipInput, zip } from '../../utils/transfer/zip/write';

/** What a file holds in tests: text, or bytes as they are. */
export type Content = string | Uint8Array<ArrayBuffer>;

export function fileOf(content: Content | Blob): Blob {
  return content instanceof Blob ? content : new Blob([content]);
}

export function bytesOf(content: Content): Uint8Array<ArrayBuffer> {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

export async function allOf<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

/** All items of a file, after a preview as the interface makes one. */
export async function itemsOf(content: Content | Blob): Promise<ImportItem[]> {
  await previewImport(fileOf(content));
  return allOf(readImport(fileOf(content)));
}

/** The articles of a file that has no problem. */
export async function entriesOf(content: Content | Blob): Promise<ImportEntry[]> {
  const items = await itemsOf(content);
  const problems = items.flatMap(({ problem }) => problem ?? []);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return items.flatMap(({ entry }) => entry ?? []);
}

/** The kind of failure with which a file is refused, or what it would have brought. */
export async function refusalOf(content: Content | Blob): Promise<unknown> {
  try {
    return await previewImport(fileOf(content));
  } catch (error) {
    if (error instanceof ImportFailure) return error.kind;
    throw error;
  }
}

/** A ZIP archive of some files by their names. */
export async function archiveOf(files: Readonly<Record<string, Content>>): Promise<Uint8Array<ArrayBuffer>> {
  const inputs = Object.entries(files).map(
    ([name, content]): ZipInput => ({ name, bytes: bytesOf(content), compress: true }),
  );
  const pieces = await allOf(zip(inputs));
  return new Uint8Array(await new Blob(pieces).arrayBuffer());
}

/** A text in pieces of some lengths, over and over. */
export async function* inPieces(text: string, lengths: readonly number[]): AsyncGenerator<string> {
  let at = 0;
  for (let turn = 0; at < text.length; turn += 1) {
    const end = at + Math.max(1, lengths[turn % lengths.length] ?? text.length);
    yield text.slice(at, end);
    at = end;
  }
}
