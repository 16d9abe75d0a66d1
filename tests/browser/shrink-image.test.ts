import { expect, it } from 'vitest';
import { type Image, shrunk } from '../../utils/background/shrink-image';

/** A picture as a photograph is to a compressor: no two places alike. */
async function picture(width: number, height: number, type = 'image/png'): Promise<Image> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  const data = context.createImageData(width, height);
  for (let at = 0; at < data.data.length; at += 4) {
    data.data.set([at % 251, (at * at) % 241, (at >> 7) % 239, at % 1000 < 500 ? 255 : 128], at);
  }
  context.putImageData(data, 0, 0);
  const blob = await canvas.convertToBlob({ type });
  return { bytes: new Uint8Array(await blob.arrayBuffer()), mime: blob.type };
}

async function sizeOf({ bytes, mime }: Image): Promise<[number, number]> {
  const bitmap = await createImageBitmap(new Blob([bytes], { type: mime }));
  return [bitmap.width, bitmap.height];
}

it.each([
  [2400, 1200, 1600, 800],
  [1200, 1800, 1067, 1600],
  [1000, 800, 1000, 800],
  // An infographic: its width decides, or its letters could not be read.
  [800, 3000, 800, 3000],
  [1650, 3400, 1600, 3297],
])('%i × %i becomes %i × %i', async (width, height, newWidth, newHeight) => {
  const before = await picture(width, height);
  const after = await shrunk(before);
  expect(after.mime).toBe('image/webp');
  expect(after.bytes.length).toBeLessThan(before.bytes.length);
  expect(await sizeOf(after)).toEqual([newWidth, newHeight]);
});

it('keeps transparency', async () => {
  const after = await shrunk(await picture(1000, 800));
  const bitmap = await createImageBitmap(new Blob([after.bytes], { type: after.mime }));
  const context = new OffscreenCanvas(1000, 800).getContext('2d') as OffscreenCanvasRenderingContext2D;
  context.drawImage(bitmap, 0, 0);
  const { data } = context.getImageData(0, 0, 1000, 1);
  expect(Math.min(...data.filter((_, place) => place % 4 === 3))).toBeLessThan(200);
});

it('leaves a small image as it is', async () => {
  const before = await picture(80, 60);
  expect(await shrunk(before)).toBe(before);
});

it('leaves an image as it is that would only grow', async () => {
  const before = await picture(1200, 900, 'image/webp');
  const tiny = await shrunk(before);
  expect((await shrunk(tiny)).bytes.length).toBeLessThanOrEqual(tiny.bytes.length);
});

it('leaves an image as it is that moves', async () => {
  // A WebP whose header says so; what follows is of no interest here.
  const bytes = new Uint8Array(100_000);
  bytes.set(new TextEncoder().encode('RIFF0000WEBPVP8X'));
  bytes[20] = 0x02;
  const before = { bytes, mime: 'image/webp' };
  expect(await shrunk(before)).toBe(before);
});

it('leaves what it can not draw as it is', async () => {
  const before = { bytes: new Uint8Array(100_000), mime: 'image/avif' };
  expect(await shrunk(before)).toBe(before);
});
