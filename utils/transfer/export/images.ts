import { sha256 } from '../../article';
import type { ZipInput } from '../zip/write';

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/avif': 'avif',
  'image/bmp': 'bmp',
  'image/gif': 'gif',
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/svg+xml': 'svg',
  'image/webp': 'webp',
  'image/x-icon': 'ico',
};

export interface ImageFile {
  /** The URL under which the article names the image. */
  url: string;
  file: ZipInput;
  mime: string;
}

/** The images of an article as files `images/<hash>.<ext>`: the same image has the same name in every article. */
export async function imageFiles(images: ReadonlyMap<string, Blob>): Promise<ImageFile[]> {
  return Promise.all(
    [...images].map(async ([url, blob]) => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      const mime = blob.type.split(';', 1)[0] || 'application/octet-stream';
      const extension = EXTENSIONS[mime] ?? 'img';
      return {
        url,
        mime,
        file: { name: `images/${await sha256(bytes)}.${extension}`, bytes, compress: false },
      };
    }),
  );
}

/** Lets each file through once, by its name. */
export function onlyNew(): (file: ZipInput) => Generator<ZipInput> {
  const written = new Set<string>();
  return function* (file) {
    if (written.has(file.name)) return;
    written.add(file.name);
    yield file;
  };
}
