import { openLibrary } from '../../library';
import { exportBackup } from './backup';
import { collect } from './collect';
import { keptArticles } from './kept-articles';

/** Write a complete backup. @returns the address of a blob, good until `dropFile`; needs a document */
export async function makeBackupFile(): Promise<string> {
  const file = await collect(exportBackup(keptArticles(openLibrary())), 'application/zip');
  return URL.createObjectURL(file);
}

/** Give the memory or disk of a file back. */
export function dropFile(url: string): void {
  URL.revokeObjectURL(url);
}
