import { RowFault } from './entry';
import { ImportFailure } from './failure';
import { CSV_FORMATS, HTML_FORMATS, JSON_FORMATS, ZIP_FORMATS } from './formats';
import { csvRows, recogniseCsv } from './formats/csv-rows';
import type { FormatName, JsonFormat, Row } from './formats/format';
import { parseObject } from './formats/json-rows';
import { MAX_PACKED } from './limits';
import type { ReadOptions } from './read/bytes';
import { htmlTokens } from './read/html';
import { jsonElements } from './read/json';
import { textOf } from './read/text';
import { openZip, type Zip } from './zip/read';

/** A file whose format is known. Each call of `rows` reads it anew from its beginning. */
export interface OpenedFile {
  format: FormatName;
  /** Bytes that `rows` reads from beginning to end. */
  size: number;
  rows: (options: ReadOptions) => AsyncIterable<Row>;
}

/** Characters of a text in which its format shows. */
const HEAD = 64 << 10;

/** Elements of a JSON file in which its format shows; before the articles some write the account's settings. */
const FIRST_ELEMENTS = 500;

/**
 * Tell the format of a file by what it holds; its name is not looked at, for browsers and people change it.
 * @throws ImportFailure
 */
export async function openFile(file: Blob, { signal }: ReadOptions): Promise<OpenedFile> {
  return (await isZip(file)) ? openArchive(file, { signal }) : openText(file, { signal });
}

/** An archive begins with a file, or with its end record where it has none. */
async function isZip(file: Blob): Promise<boolean> {
  const signature = new DataView(await file.slice(0, 4).arrayBuffer());
  return signature.byteLength === 4 && [0x504b0304, 0x504b0506].includes(signature.getUint32(0));
}

async function openText(file: Blob, { signal }: ReadOptions): Promise<OpenedFile> {
  const head = (await headOf(file, { signal })).trimStart();
  if (head === '') throw new ImportFailure('empty');
  if (/^[[{]/.test(head)) return openJson(file, { signal });
  return head.startsWith('<') ? openHtml(file, head) : openCsv(file, head);
}

async function headOf(file: Blob, options: ReadOptions): Promise<string> {
  let head = '';
  for await (const piece of textOf(file, options)) {
    head += piece;
    if (head.trimStart().length >= HEAD) break;
  }
  return head;
}

async function openArchive(file: Blob, options: ReadOptions): Promise<OpenedFile> {
  const zip = await openZip(file, options);
  const format = ZIP_FORMATS.find(({ recognises }) => recognises(zip.names));
  if (!format) return openPacked(zip, options);
  return {
    format: format.name,
    size: file.size,
    async *rows(reading) {
      yield* format.rows(await openZip(file, reading));
    },
  };
}

/**
 * The one table, list or page of links in an archive of no known format: some services pack a single file, and people
 * pack what they move.
 */
async function openPacked(zip: Zip, options: ReadOptions): Promise<OpenedFile> {
  const [name, another] =
    ['csv', 'json', 'html']
      .map((ending) => zip.names.filter((one) => one.toLowerCase().endsWith(`.${ending}`)))
      .find((names) => names.length > 0) ?? [];
  if (name === undefined || another !== undefined) throw new ImportFailure('unknown-format');
  const file = new Blob([await zip.bytes(name, MAX_PACKED).catch(damaged)]);
  if (await isZip(file)) throw new ImportFailure('nested-archive');
  return openText(file, options);
}

function damaged(cause: unknown): never {
  throw cause instanceof RowFault ? new ImportFailure('damaged', { cause }) : cause;
}

async function openJson(file: Blob, options: ReadOptions): Promise<OpenedFile> {
  const format = await recogniseJson(file, options);
  return {
    format: format.name,
    size: file.size * format.passes,
    rows: (reading) => format.rows(() => jsonElements(textOf(file, reading))),
  };
}

async function recogniseJson(file: Blob, options: ReadOptions): Promise<JsonFormat> {
  let looked = 0;
  for await (const { key, source } of jsonElements(textOf(file, options))) {
    const element = source === null ? 'unreadable' : parseObject(source);
    const format =
      element !== 'unreadable' && JSON_FORMATS.find((one) => one.key === key && one.recognises(element));
    if (format) return format;
    looked += 1;
    if (looked === FIRST_ELEMENTS) break;
  }
  throw new ImportFailure(looked === 0 ? 'no-articles' : 'unknown-format');
}

function openHtml(file: Blob, head: string): OpenedFile {
  const format = HTML_FORMATS.find(({ recognises }) => recognises(head));
  if (!format) throw new ImportFailure('unknown-format');
  return {
    format: format.name,
    size: file.size,
    rows: (reading) => format.rows(htmlTokens(textOf(file, reading))),
  };
}

function openCsv(file: Blob, head: string): OpenedFile {
  const [firstLine = ''] = head.split(/\r\n?|\n/, 1);
  const csv = recogniseCsv(firstLine, CSV_FORMATS);
  if (!csv) throw new ImportFailure('unknown-format');
  return { format: csv.format.name, size: file.size, rows: (reading) => csvRows(textOf(file, reading), csv) };
}
