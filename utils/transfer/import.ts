import { articleKey } from '../article';
import { type ImportEntry, type ImportItem, type ProblemKind, RowFault, type RowProblem } from './entry';
import { ImportFailure } from './failure';
import type { FormatName, Row } from './formats/format';
import { MAX_PROBLEMS, MAX_REMEMBERED } from './limits';
import { normalise, type RawEntry } from './normalise';
import { type OpenedFile, openFile } from './open';

export interface ImportOptions {
  /** Stops the reading; then its reason is thrown. */
  signal?: AbortSignal;
  /** Told from time to time how much has been read: 0 to 1. */
  onProgress?: (fraction: number) => void;
}

/** What a file would bring, counted before anything is written. */
export interface ImportPreview {
  format: FormatName;
  /** Rows that give an article, duplicates included. */
  articles: number;
  /** Articles that the same file holds more than once: so many fewer will be in the library. */
  duplicates: number;
  unread: number;
  reading: number;
  archived: number;
  favourites: number;
  /** Different tags. */
  tags: number;
  highlights: number;
  notes: number;
  /** Articles whose text the file holds; the others are links to fetch. */
  withContent: number;
  /** Rows that give no article. */
  lost: number;
  /** All rows with a problem: those that are lost, and those that lack something. */
  problems: number;
  problemKinds: Partial<Record<ProblemKind, number>>;
  /** The first `MAX_PROBLEMS` of them. */
  problemList: RowProblem[];
}

/** What is wrong with the last row of a file that ends inside the row's last cell. */
const CUT: ReadonlySet<ProblemKind> = new Set(['bad-status', 'bad-date']);

/** Characters of a row by which a reader recognises it. */
const EXCERPT = 200;

/**
 * Read a whole file without keeping anything, to the last byte: a file that is damaged anywhere fails here, before
 * anything is written.
 * @param file by its content alone; its name and type are not looked at
 * @throws ImportFailure, or the signal's reason
 */
export async function previewImport(file: Blob, options: ImportOptions = {}): Promise<ImportPreview> {
  const opened = await openFile(file, options);
  const preview = emptyPreview(opened.format);
  const keys = new Set<string>();
  const tags = new Set<string>();
  for await (const { entry, problem } of items(opened, options, 0)) {
    if (problem) countProblem(preview, problem, entry === null);
    if (!entry) continue;
    const key = articleKey(entry.url);
    if (keys.has(key)) preview.duplicates += 1;
    if (keys.size < MAX_REMEMBERED) keys.add(key);
    for (const tag of entry.tags) if (tags.size < MAX_REMEMBERED) tags.add(tag.toLowerCase());
    countEntry(preview, entry);
  }
  if (preview.articles + preview.problems === 0) throw new ImportFailure('no-articles');
  return { ...preview, tags: tags.size };
}

/**
 * The articles of a file, one at a time, in an order and with indices that are the same at every reading. Problems
 * are items too, so that nothing is passed over in silence. Call `previewImport` first: a file that fails there
 * would fail here in the middle.
 * @param from skips the items before this index, to go on with an import that was interrupted
 * @throws ImportFailure, or the signal's reason
 */
export async function* readImport(
  file: Blob,
  options: ImportOptions & { from?: number } = {},
): AsyncGenerator<ImportItem> {
  yield* items(await openFile(file, options), options, options.from ?? 0);
}

async function* items(
  opened: OpenedFile,
  { signal, onProgress }: ImportOptions,
  from: number,
): AsyncGenerator<ImportItem> {
  let read = 0;
  const onBytes = (bytes: number) => {
    read += bytes;
    onProgress?.(Math.min(1, read / opened.size));
  };
  let index = 0;
  for await (const row of opened.rows({ signal, onBytes })) {
    signal?.throwIfAborted();
    if (index >= from) yield await itemOf(row, index);
    index += 1;
  }
}

async function itemOf(row: Row, index: number): Promise<ImportItem> {
  const { raw, content, fault } = row;
  if (row.unfinished && fault === 'columns') throw new ImportFailure('cut-short');
  if (typeof raw === 'string') return { index, entry: null, problem: problemOf(row, raw) };
  try {
    const loaded = await withContent(raw, content);
    const read = normalise(loaded.raw);
    const kind = fault ?? loaded.fault ?? read.fault;
    if (row.unfinished && kind && CUT.has(kind)) throw new ImportFailure('cut-short');
    return { index, entry: read.entry, ...(kind && { problem: problemOf(row, kind) }) };
  } catch (error) {
    if (error instanceof RowFault) return { index, entry: null, problem: problemOf(row, error.kind) };
    throw error;
  }
}

/** The article with the text that the archive holds of it. One whose text is damaged is still an article to fetch. */
async function withContent(
  raw: RawEntry,
  content: Row['content'],
): Promise<{ raw: RawEntry; fault?: ProblemKind }> {
  if (!content) return { raw };
  try {
    return { raw: { ...raw, html: await content() } };
  } catch (error) {
    if (error instanceof RowFault) return { raw, fault: error.kind };
    throw error;
  }
}

function problemOf({ row, part, source }: Row, kind: ProblemKind): RowProblem {
  const excerpt = source
    .slice(0, 10 * EXCERPT)
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, EXCERPT);
  return { row, ...(part !== undefined && { part }), kind, excerpt };
}

function emptyPreview(format: FormatName): ImportPreview {
  return {
    format,
    articles: 0,
    duplicates: 0,
    unread: 0,
    reading: 0,
    archived: 0,
    favourites: 0,
    tags: 0,
    highlights: 0,
    notes: 0,
    withContent: 0,
    lost: 0,
    problems: 0,
    problemKinds: {},
    problemList: [],
  };
}

function countEntry(preview: ImportPreview, entry: ImportEntry): void {
  preview.articles += 1;
  preview[entry.status] += 1;
  preview.favourites += Number(entry.favourite);
  preview.highlights += entry.highlights.length;
  preview.notes += Number(entry.note !== undefined);
  preview.withContent += Number(entry.html !== undefined);
}

function countProblem(preview: ImportPreview, problem: RowProblem, lost: boolean): void {
  preview.problems += 1;
  preview.lost += Number(lost);
  preview.problemKinds[problem.kind] = (preview.problemKinds[problem.kind] ?? 0) + 1;
  if (preview.problemList.length < MAX_PROBLEMS) preview.problemList.push(problem);
}
