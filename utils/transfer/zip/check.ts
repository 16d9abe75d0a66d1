import { ImportFailure } from '../failure';
import { MAX_RATIO, SMALL } from '../limits';
import type { ZipFile } from './directory';

/** Names that lead out of the folder an archive is unpacked into. Nothing is unpacked here; who writes them means harm. */
const OUTSIDE = /(^|[/\\])\.\.([/\\]|$)|^[/\\]|^[a-z]:|\0/i;

const ARCHIVE = /\.(zip|7z|rar|tar|gz|tgz|bz2|xz)$/i;

/**
 * Refuse an archive that is made to do harm, from its directory alone.
 * @param end where the parts of the archive end and its directory begins
 * @throws ImportFailure `unsafe`, `nested-archive` or `damaged`
 */
export function checkArchive(files: readonly ZipFile[], end: number): void {
  if (files.some(({ name }) => OUTSIDE.test(name))) throw new ImportFailure('unsafe');
  if (files.some(({ size, packedSize }) => size > SMALL && size > packedSize * MAX_RATIO)) {
    throw new ImportFailure('unsafe');
  }
  if (files.some(({ name }) => ARCHIVE.test(name))) throw new ImportFailure('nested-archive');
  // Parts that overlap let a small archive unpack to any size (Fifield, "A better zip bomb", 2019).
  let free = 0;
  for (const { offset, packedSize } of [...files].sort((a, b) => a.offset - b.offset)) {
    if (offset < free) throw new ImportFailure('unsafe');
    free = offset + 30 + packedSize;
  }
  if (free > end) throw new ImportFailure('damaged');
}
