import { isAnimated } from './image-kind';

/** An image as the library keeps it. */
export interface Image {
  bytes: Uint8Array<ArrayBuffer>;
  mime: string;
}

/** CSS pixels: twice the width of the reader's column. */
const LONGEST_SIDE = 1600;
/** An image this much taller than wide is an infographic or a page of a book: its width counts, or it can't be read. */
const TALL = 2;
/** Smaller files are not worth the work, nor the loss. */
const WORTH_BYTES = 60_000;
const QUALITY = 0.85;

/** The same image in fewer bytes where that is possible: scaled down and written anew. One that moves stays as it is. */
export async function shrunk(image: Image): Promise<Image> {
  if (image.bytes.length < WORTH_BYTES || isAnimated(image.bytes)) return image;
  try {
    const written = await redrawn(new Blob([image.bytes], { type: image.mime }));
    if (!written || written.size >= image.bytes.length) return image;
    return { bytes: new Uint8Array(await written.arrayBuffer()), mime: written.type };
  } catch {
    // What this browser can't draw, the next may: the bytes are kept as they came.
    return image;
  }
}

/** null where the browser can't write WebP, the only format of its kind with transparency. */
async function redrawn(blob: Blob): Promise<Blob | null> {
  const bitmap = await createImageBitmap(blob);
  try {
    const { width, height } = bitmap;
    const side = height > TALL * width ? width : Math.max(width, height);
    const scale = Math.min(1, LONGEST_SIDE / side);
    const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round(height * scale));
    const context = canvas.getContext('2d');
    if (!context) return null;
    context.imageSmoothingQuality = 'high';
    context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    const written = await canvas.convertToBlob({ type: 'image/webp', quality: QUALITY });
    return written.type === 'image/webp' ? written : null;
  } finally {
    bitmap.close();
  }
}
