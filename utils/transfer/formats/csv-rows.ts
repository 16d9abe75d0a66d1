import { type CsvRecord, csvRecords, type Delimiter } from '../read/csv';
import type { CsvFormat, Row } from './format';

/** Programs that open and save a CSV file in passing part the cells anew, by the customs of the country. */
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t'];

export interface RecognisedCsv {
  format: CsvFormat;
  delimiter: Delimiter;
}

/** The format whose columns a file's first line has, or null. The order of the formats decides where several do. */
export function recogniseCsv(firstLine: string, formats: readonly CsvFormat[]): RecognisedCsv | null {
  for (const delimiter of DELIMITERS) {
    const header = columns(firstLine.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/g, '')));
    const format = formats.find((one) => one.columns.every((column) => header.includes(column)));
    if (format) return { format, delimiter };
  }
  return null;
}

/**
 * The rows of CSV text. A row with more or fewer cells than the header is still read, for its address may be sound.
 */
export async function* csvRows(
  text: AsyncIterable<string>,
  { format, delimiter }: RecognisedCsv,
): AsyncGenerator<Row> {
  let header: readonly string[] | null = null;
  for await (const record of csvRecords(text, delimiter)) {
    if (header) yield readRow(record, header, format);
    else header = columns(record.cells);
  }
}

function readRow({ cells, line, ended }: CsvRecord, header: readonly string[], format: CsvFormat): Row {
  return {
    row: line,
    source: cells.join(', '),
    raw: format.read((column) => cells[header.indexOf(column)] ?? ''),
    unfinished: !ended,
    ...(cells.length !== header.length && { fault: 'columns' }),
  };
}

function columns(cells: readonly string[]): string[] {
  return cells.map((cell) => cell.trim().toLowerCase());
}
