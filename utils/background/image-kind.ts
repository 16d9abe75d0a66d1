/** What the first bytes of an image file say, whatever its server calls it; undefined where they are none we keep. */
export function imageType(bytes: Uint8Array): string | undefined {
  return SIGNATURES.find(([, at, text]) => latin(bytes, at, text.length) === text)?.[0];
}

/** SVG is left out, because it is a document that can hold scripts. */
const SIGNATURES: [mime: string, at: number, text: string][] = [
  ['image/png', 0, '\x89PNG'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/avif', 4, 'ftypavis'],
  ['image/bmp', 0, 'BM'],
];

/** Does it move? Then a copy on a canvas would stand still. By the formats' own marks of animation. */
export function isAnimated(bytes: Uint8Array): boolean {
  switch (imageType(bytes)) {
    case 'image/gif':
      return frames(bytes) > 1;
    case 'image/webp':
      // The extended header's flag for an ANIM chunk (WebP Container Specification).
      return latin(bytes, 12, 4) === 'VP8X' && ((bytes[20] ?? 0) & 0x02) !== 0;
    case 'image/avif':
      return latin(bytes, 8, 4) === 'avis';
    case 'image/png':
      return hasAnimationChunk(bytes);
    default:
      return false;
  }
}

/** PNG's `acTL` stands before the picture's data (PNG, third edition). */
function hasAnimationChunk(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 8; at + 8 <= bytes.length; at += 12 + view.getUint32(at)) {
    const type = latin(bytes, at + 4, 4);
    if (type === 'acTL') return true;
    if (type === 'IDAT') return false;
  }
  return false;
}

/** Frames of a GIF, two at the most: its blocks are walked, because their contents may look like anything. */
function frames(bytes: Uint8Array): number {
  const byte = (at: number) => bytes[at] ?? 0;
  const table = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 0x07) + 1) : 0);
  let count = 0;
  let at = 13 + table(byte(10));
  while (at < bytes.length && count < 2) {
    const kind = byte(at);
    if (kind === 0x2c) {
      count += 1;
      at += 11 + table(byte(at + 9));
    } else if (kind === 0x21) at += 2;
    else break;
    while (byte(at) !== 0) at += 1 + byte(at);
    at += 1;
  }
  return count;
}

function latin(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, at + length));
}
