import { send } from '../../../utils/messaging';
import type { BackupPart, ImportEntry } from '../../../utils/transfer/entry';

/** Keep the images that a backup holds of an article that was just written. One that is damaged costs only itself. */
export async function bringImages(entry: ImportEntry, { images }: BackupPart): Promise<void> {
  for (const [url, image] of images) {
    const bytes = await image.bytes().catch(() => null);
    if (!bytes) continue;
    const base64 = await encoded(new Blob([bytes]));
    await send('library/import-image', { articleUrl: entry.url, url, mime: image.mime, base64 });
  }
}

function encoded(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^.*,/, ''));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(blob);
  });
}
