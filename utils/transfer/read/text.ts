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
 * UTF-16 shows by its byte order mark, or by the zero byte that each ASCII character of it has: all on even places,
 * or all on odd ones. Zeros and control characters elsewhere are those of a file that is no text.
 */
function refuseOtherEncodings(head: Uint8Array): void {
  const mark = ((head[0] ?? 0) << 8) | (head[1] ?? 0);
  if (mark === 0xfffe || mark === 0xfeff) throw new ImportFailure('wrong-encoding');
  const zeros = [0, 0];
  let controls = 0;
  head.forEach((byte, place) => {
    if (byte === 0) zeros[place % 2] = (zeros[place % 2] ?? 0) + 1;
    else if (byte < 9 || (byte > 13 && byte < 27)) controls += 1;
  });
  const [even = 0, odd = 0] = zeros;
  const many = head.length / 8;
  if (controls < many && Math.max(even, odd) > many && Math.min(even, odd) < many / 8) {
    throw new ImportFailure('wrong-encoding');
  }
  if (even + odd + controls > 0) throw new ImportFailure('unknown-format');
}
