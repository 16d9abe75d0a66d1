import { signal } from '@preact/signals';
import { failureKind } from '../../../utils/failure';
import { openLibrary } from '../../../utils/library';
import type { FailureKind } from '../../../utils/page-reading';
import { changeSettings } from '../../../utils/settings';
import type { ExportArticle, Pieces } from '../../../utils/transfer/export/article';
import { download } from './download';

export const EXPORT_FORMATS = ['backup', 'markdown', 'bookmarks', 'csv'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

/** Where an export stands; `share` is 0 to 1. */
export type Exporting = { format: ExportFormat; share: number } | { failure: FailureKind } | null;

export const exporting = signal<Exporting>(null);

let stop = new AbortController();

export function stopExport(): void {
  stop.abort();
}

/** Write the whole library into a file and hand it to the reader. */
export async function exportLibrary(format: ExportFormat): Promise<void> {
  stop = new AbortController();
  const { signal: stopped } = stop;
  exporting.value = { format, share: 0 };
  try {
    const write = await WRITERS[format]();
    const { collect } = await import('../../../utils/transfer/export/collect');
    const { keptArticles } = await import('../../../utils/transfer/export/kept-articles');
    const { name, type } = FILES[format];
    const tell = (share: number) => {
      exporting.value = { format, share };
    };
    const file = await collect(write(keptArticles(openLibrary(), tell)), type, stopped);
    download(file, `warraq-${new Date().toISOString().slice(0, 10)}${name}`);
    if (format === 'backup') await changeSettings({ lastBackup: Date.now() });
    exporting.value = null;
  } catch (error) {
    exporting.value = stopped.aborted ? null : { failure: failureKind(error) };
  }
}

type Writer = (articles: AsyncIterable<ExportArticle>) => Pieces;

const WRITERS: Record<ExportFormat, () => Promise<Writer>> = {
  backup: async () => (await import('../../../utils/transfer/export/backup')).exportBackup,
  markdown: async () => (await import('../../../utils/transfer/export/markdown')).exportMarkdown,
  bookmarks: async () => (await import('../../../utils/transfer/export/bookmarks')).exportBookmarks,
  csv: async () => (await import('../../../utils/transfer/export/csv')).exportCsv,
};

const FILES: Record<ExportFormat, { name: string; type: string }> = {
  backup: { name: '.warraq.zip', type: 'application/zip' },
  markdown: { name: '-markdown.zip', type: 'application/zip' },
  bookmarks: { name: '-bookmarks.html', type: 'text/html' },
  csv: { name: '.csv', type: 'text/csv' },
};
