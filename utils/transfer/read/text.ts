import { ImportFailure } from '../failure';
import { bytesOf, type ReadOptions } from './bytes';

/** Bytes in which the kind of text shows. */
const HEAD = 4096;

/**
 * A file's text in pieces. Only UTF-8 is read, which is what every exporter writes; a byte order mark is left out.
 * @throws ImportFailure `wrong-encoding`, `cut-short` inside a letter, or `unknown-format` where it is no text at all
 */
export async function* textOf(file: Blob, options: ReadOptions): AsyncGenerator<string> {
  refuseOtherEncodings(new Uint8Array(await file.slice(0, HEAD).arrayBuffer()));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const bytes of bytesOf(file, options)) {
    yield decode(decoder, 'wrong-encoding', bytes);
  }
  yield decode(decoder, 'cut-short');
}

function decode(decoder: TextDecoder, otherwise: 'wrong-encoding' | 'cut-short', bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch (cause) {
    throw new ImportFailure(otherwise, { cause });
  }
}

/**
 * UTF-16 shows by its byte order mark, or by the upper halves of its letters: 0 in Latin, 4 to 7 in Cyrillic, Hebrew and
 * Arabic, all on even places or all on odd ones. Such bytes all over are those of a file that is no text; a stray one
 * in a title is not.
 */
function refuseOtherEncodings(head: Uint8Array): void {
  const mark = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) throw new ImportFailure('wrong-encoding');
  const isControl = (byte: number) => byte < 9 || (byte > 13 && byte < 27);
  const even = head.filter((byte, place) => place % 2 === 0 && isControl(byte)).length;
  const odd = head.filter((byte, place) => place % 2 === 1 && isControl(byte)).length;
  const half = head.length / 2;
  if (Math.max(even, odd) > half * 0.6 && Math.min(even, odd) < half * 0.1) {
    throw new ImportFailure('wrong-encoding');
  }
  if (even + odd > head.length / 64) throw new ImportFailure('unknown-format');
}
