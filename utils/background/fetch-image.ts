import type { FetchFailure } from '../library/documents';

/** An image as it crosses from the page to the background: plain data. */
export interface FetchedImage {
  mime: string;
  base64: string;
}

/**
 * Fetch an image with the page's own rights and cookies. Runs in the page (`runInPage`), so it stands alone.
 * SVG is left out, because it is a document that can hold scripts.
 * @param limit bytes @param patience milliseconds
 * @returns why nobody else would get it either; null where the page may not fetch it, but others may
 */
export async function fetchImage(
  url: string,
  limit: number,
  patience: number,
): Promise<FetchedImage | FetchFailure | null> {
  // Browsers show http images of https pages by asking for them over https; fetch does not.
  const address = location.protocol === 'https:' ? url.replace(/^http:/i, 'https:') : url;
  // A copy in the cache that was loaded from another origin without CORS is refused to us; asking anew may be allowed.
  const cache = new URL(address).origin === location.origin ? 'force-cache' : 'no-cache';
  try {
    const response = await fetch(address, { cache, signal: AbortSignal.timeout(patience) });
    if (response.status === 404 || response.status === 410) return 'not-found';
    if (!response.ok) return null;
    if (Number(response.headers.get('content-length')) > limit) return 'too-large';
    const blob = await response.blob();
    if (blob.size > limit) return 'too-large';
    if (!/^image\/(?!svg)/.test(blob.type)) return 'failed';
    return await new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve({ mime: blob.type, base64: String(reader.result).replace(/^.*,/, '') });
      reader.onerror = () => reject(reader.error);
      reader.readAsDataURL(blob);
    });
  } catch {
    return null;
  }
}
