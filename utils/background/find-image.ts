import { hasAccessTo } from '../access';
import { runInPage } from '../browser';
import type { FetchFailure } from '../library/documents';
import { isPrivateAddress } from '../text/private-address';
import { decodeBase64 } from './base64';
import { fetchBytes } from './fetch-bytes';
import { fetchImage } from './fetch-image';
import { imageType } from './image-kind';
import type { Image } from './shrink-image';

/** Shorter than the 30 seconds without events after which Chrome stops a service worker. */
const PATIENCE_MILLISECONDS = 20_000;

export interface ImageSearch {
  /** The tab that shows the image's page; null where there is none. */
  tabId: number | null;
  /** The address of that page. */
  page: string;
  /** Bytes. */
  limit: number;
  signal: AbortSignal;
}

/**
 * An image from wherever it can be had: the page in a tab, which has its reader's rights, else straight from its site
 * where that is allowed. A page of the internet can't have anything fetched from the reader's own network.
 */
export async function findImage(
  url: string,
  { tabId, page, limit, signal }: ImageSearch,
): Promise<Image | { failure: FetchFailure }> {
  if (tabId !== null) {
    const fetched = await runInPage(tabId, fetchImage, url, limit, PATIENCE_MILLISECONDS);
    if (typeof fetched === 'string') return { failure: fetched };
    if (fetched) return { bytes: decodeBase64(fetched.base64), mime: fetched.mime };
  }
  if (isPrivateAddress(url) && !isPrivateAddress(page)) return { failure: 'private-address' };
  if (!(await hasAccessTo(url))) return { failure: 'needs-permission' };
  const fetched = await fetchBytes(url, limit, mayBeImage, signal);
  if ('failure' in fetched) return fetched.failure === 'not-html' ? { failure: 'failed' } : fetched;
  const mime = imageType(fetched.bytes) ?? fetched.type.replace(/;.*$/, '').trim();
  return /^image\//.test(mime) ? { bytes: fetched.bytes, mime } : { failure: 'failed' };
}

/** SVG is left out, because it is a document that can hold scripts. Some servers know no type, or not this one. */
function mayBeImage(type: string): boolean {
  return type === '' || /^(image\/(?!svg)|application\/octet-stream|binary\/)/i.test(type);
}
