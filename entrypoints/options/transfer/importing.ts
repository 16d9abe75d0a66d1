import { signal } from '@preact/signals';
import { failureKind } from '../../../utils/failure';
import type { Brought } from '../../../utils/library/brought';
import { send } from '../../../utils/messaging';
import type { FailureKind } from '../../../utils/page-reading';
import type { RowProblem } from '../../../utils/transfer/entry';
import { ImportFailure, type ImportFailureKind } from '../../../utils/transfer/failure';
import type { ImportPreview } from '../../../utils/transfer/import';
import { MAX_PROBLEMS } from '../../../utils/transfer/limits';

/** What came of an import that was written, wholly or in part. */
export interface ImportResult {
  added: number;
  joined: number;
  /** Rows that gave no article, or one that lacks something. */
  problems: RowProblem[];
}

/** Where an import stands. Shares are 0 to 1. */
export type Importing =
  | { phase: 'idle' }
  | { phase: 'reading'; share: number }
  | { phase: 'preview'; file: File; preview: ImportPreview }
  | { phase: 'writing'; share: number; result: ImportResult }
  | { phase: 'done'; result: ImportResult; stopped: boolean }
  | { phase: 'failed'; failure: ImportFailureKind | FailureKind };

export const importing = signal<Importing>({ phase: 'idle' });

/** Articles that are written in one go: few enough that a stop is obeyed at once, enough that messages cost little. */
const BATCH = 20;

let stop = new AbortController();

/** Stop reading or writing. What is written stays; bringing the same file again goes on where this one stopped. */
export function stopImport(): void {
  stop.abort();
}

export function closeImport(): void {
  importing.value = { phase: 'idle' };
}

/** Read a file to its end and show what it would bring. Nothing is written. */
export async function preview(file: File): Promise<void> {
  stop = new AbortController();
  const { signal } = stop;
  importing.value = { phase: 'reading', share: 0 };
  try {
    const { previewImport } = await import('../../../utils/transfer/import');
    const onProgress = (share: number) => {
      importing.value = { phase: 'reading', share };
    };
    const counted = await previewImport(file, { signal, onProgress });
    importing.value = { phase: 'preview', file, preview: counted };
  } catch (error) {
    importing.value = signal.aborted ? { phase: 'idle' } : { phase: 'failed', failure: kindOf(error) };
  }
}

/** Write the articles of a file that was previewed, one batch after the other. */
export async function write(file: File): Promise<void> {
  stop = new AbortController();
  const { signal } = stop;
  const result: ImportResult = { added: 0, joined: 0, problems: [] };
  const tell = (share: number) => {
    importing.value = { phase: 'writing', share, result };
  };
  tell(0);
  try {
    const [{ readImport }, { broughtFrom }, { bringImages }] = await Promise.all([
      import('../../../utils/transfer/import'),
      import('../../../utils/transfer/describe'),
      import('./images'),
    ]);
    let share = 0;
    let batch: Brought[] = [];
    const flush = async () => {
      const { added, joined } = await send('library/import', { items: batch });
      result.added += added;
      result.joined += joined;
      batch = [];
      tell(share);
    };
    const onProgress = (read: number) => {
      share = read;
    };
    for await (const { entry, problem } of readImport(file, { signal, onProgress })) {
      if (problem && result.problems.length < MAX_PROBLEMS) result.problems.push(problem);
      if (!entry) continue;
      batch.push(broughtFrom(entry));
      if (batch.length === BATCH || entry.backup) await flush();
      if (entry.backup) await bringImages(entry, entry.backup);
    }
    await flush();
    importing.value = { phase: 'done', result, stopped: false };
  } catch (error) {
    importing.value = signal.aborted
      ? { phase: 'done', result, stopped: true }
      : { phase: 'failed', failure: kindOf(error) };
  }
}

function kindOf(error: unknown): ImportFailureKind | FailureKind {
  return error instanceof ImportFailure ? error.kind : failureKind(error);
}
