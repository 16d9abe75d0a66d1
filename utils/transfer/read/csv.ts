import { ImportFailure } from '../failure';
import { MAX_ROW } from '../limits';

export interface CsvRecord {
  cells: string[];
  /** The line of the file on which the record begins, from 1. */
  line: number;
  /** Does a line break end it? The last record of a file may do without, and is suspect where it is damaged. */
  ended: boolean;
}

export type Delimiter = ',' | ';' | '\t';

/** A scanned record and where the next one begins. */
interface Scanned {
  cells: string[];
  next: number;
  ended: boolean;
}

/**
 * The records of CSV text (RFC 4180): quoted cells may hold delimiters, line breaks and doubled quotes; lines end
 * in CRLF, LF or CR; empty lines are no records. The text may be cut into pieces anywhere.
 * @throws ImportFailure `cut-short` where the text ends inside a quoted cell, `damaged` where a record has no end
 */
export async function* csvRecords(
  text: AsyncIterable<string>,
  delimiter: Delimiter = ',',
): AsyncGenerator<CsvRecord> {
  let rest = '';
  let line = 1;
  function* records(final: boolean): Generator<CsvRecord> {
    let at = 0;
    for (;;) {
      const record = at < rest.length ? scan(rest, at, delimiter, final) : null;
      if (!record) break;
      if (record.cells.length > 1 || record.cells[0] !== '') {
        yield { cells: record.cells, line, ended: record.ended };
      }
      line += countLines(rest, at, record.next);
      at = record.next;
    }
    rest = rest.slice(at);
    if (rest.length > MAX_ROW) throw new ImportFailure('damaged');
  }
  for await (const piece of text) {
    rest += piece;
    yield* records(false);
  }
  yield* records(true);
}

/** The record that begins at a place of the text, or null where more text is needed to see its end. */
function scan(text: string, start: number, delimiter: Delimiter, final: boolean): Scanned | null {
  const cells: string[] = [];
  let at = start;
  for (;;) {
    const quoted = text[at] === '"' ? quotedPart(text, at + 1, final) : { value: '', next: at };
    if (!quoted) return null;
    let end = quoted.next;
    while (end < text.length && text[end] !== delimiter && text[end] !== '\n' && text[end] !== '\r') end += 1;
    if (end === text.length && !final) return null;
    // Whatever stands between the closing quote and the delimiter has no business there; it is kept all the same.
    cells.push(quoted.value + text.slice(quoted.next, end));
    if (text[end] !== delimiter) {
      if (text[end] === '\r' && end + 1 === text.length && !final) return null;
      const next = end + (text[end] === '\r' && text[end + 1] === '\n' ? 2 : 1);
      return { cells, next: Math.min(next, text.length), ended: end < text.length };
    }
    at = end + 1;
  }
}

/** What a quoted cell holds, from behind its opening quote to behind its closing one. */
function quotedPart(text: string, start: number, final: boolean): { value: string; next: number } | null {
  let value = '';
  let from = start;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0 && final) throw new ImportFailure('cut-short');
    if (quote < 0 || (quote + 1 === text.length && !final)) return null;
    if (text[quote + 1] !== '"') return { value: value + text.slice(from, quote), next: quote + 1 };
    value += text.slice(from, quote + 1);
    from = quote + 2;
  }
}

function countLines(text: string, start: number, end: number): number {
  let lines = 0;
  for (let at = start; at < end; at += 1) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) lines += 1;
  }
  return lines;
}
