// @vitest-environment node
import { expect, it } from 'vitest';
import { imageType, isAnimated } from './image-kind';

function bytes(...parts: (string | number[])[]): Uint8Array {
  return Uint8Array.from(
    parts.flatMap((part) => (typeof part === 'string' ? [...part].map((sign) => sign.charCodeAt(0)) : part)),
  );
}

/** A GIF of one pixel, with as many frames as wanted, and a comment that looks like a frame. */
function gif(frames: number): Uint8Array {
  const frame = [0x21, 0xf9, 4, 0, 0, 0, 0, 0, 0x2c, 0, 0, 0, 0, 1, 0, 1, 0, 0, 2, 2, 0x44, 1, 0];
  const comment = [0x21, 0xfe, 3, 0x2c, 0x2c, 0x2c, 0];
  const all = Array.from({ length: frames }, () => frame).flat();
  return bytes('GIF89a', [1, 0, 1, 0, 0x80, 0, 0], [0, 0, 0, 255, 255, 255], comment, all, [0x3b]);
}

const chunk = (type: string, size = 0) => bytes([0, 0, 0, size], type, new Array(size + 4).fill(0));
const png = (...types: string[]) =>
  Uint8Array.from([...bytes('\x89PNG\r\n\x1a\n'), ...types.flatMap((type) => [...chunk(type, 5)])]);
const webp = (kind: string, flags: number) =>
  bytes('RIFF', [0, 0, 0, 0], 'WEBP', kind, [10, 0, 0, 0], [flags]);
const avif = (brand: string) => bytes([0, 0, 0, 28], 'ftyp', brand);

it.each<[string, Uint8Array, string | undefined, boolean]>([
  ['PNG', png('IHDR', 'IDAT'), 'image/png', false],
  ['PNG that moves', png('IHDR', 'acTL', 'IDAT'), 'image/png', true],
  ['PNG with the mark after its picture', png('IHDR', 'IDAT', 'acTL'), 'image/png', false],
  ['PNG that ends early', png('IHDR'), 'image/png', false],
  ['JPEG', bytes([0xff, 0xd8, 0xff, 0xe0]), 'image/jpeg', false],
  ['GIF', gif(1), 'image/gif', false],
  ['GIF that moves', gif(2), 'image/gif', true],
  ['GIF that ends early', gif(3).slice(0, 20), 'image/gif', false],
  ['WebP', webp('VP8 ', 0xff), 'image/webp', false],
  ['WebP with an extended header', webp('VP8X', 0x10), 'image/webp', false],
  ['WebP that moves', webp('VP8X', 0x12), 'image/webp', true],
  ['AVIF', avif('avif'), 'image/avif', false],
  ['AVIF that moves', avif('avis'), 'image/avif', true],
  ['SVG', bytes('<svg xmlns='), undefined, false],
  ['nothing', bytes(), undefined, false],
])('%s', (_, image, type, moves) => {
  expect(imageType(image)).toBe(type);
  expect(isAnimated(image)).toBe(moves);
});
