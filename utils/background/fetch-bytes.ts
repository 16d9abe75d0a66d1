import type { FetchFailure } from '../library/documents';
import { isPrivateAddress } from '../text/private-address';

export interface FetchedBytes {
  bytes: Uint8Array<ArrayBuffer>;
  /** The `Content-Type` header; empty where there is none. */
  type: string;
  /** Where redirections led to. */
  url: string;
}

/** Shorter than the 30 seconds without events after which Chrome stops a service worker. */
const PATIENCE_MILLISECONDS = 20_000;

/**
 * Fetch what is at an address, as a stranger: without cookies and without saying where the link stood. Needs the host
 * permission. A cancelled fetch fails like any other. What a site of the internet redirects to the reader's own network is
 * not read; that it is asked for can't be prevented, because a redirection is only known when it was followed.
 * @param limit bytes
 * @param accepts tells from the `Content-Type` whether the body is wanted
 */
export async function fetchBytes(
  url: string,
  limit: number,
  accepts: (type: string) => boolean,
  signal: AbortSignal,
): Promise<FetchedBytes | { failure: FetchFailure }> {
  const patience = AbortSignal.timeout(PATIENCE_MILLISECONDS);
  try {
    const response = await fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.any([patience, signal]),
    });
    const refusal = refusalOf(response.status);
    const type = response.headers.get('content-type') ?? '';
    const lured = isPrivateAddress(response.url || url) && !isPrivateAddress(url);
    const failure =
      (lured && 'private-address') ||
      refusal ||
      (!accepts(type) && 'not-html') ||
      (Number(response.headers.get('content-length')) > limit && 'too-large');
    if (failure) {
      await response.body?.cancel();
      return { failure };
    }
    const bytes = await read(response, limit);
    return bytes ? { bytes, type, url: response.url } : { failure: 'too-large' };
  } catch {
    if (patience.aborted) return { failure: 'timeout' };
    return { failure: navigator.onLine ? 'unreachable' : 'offline' };
  }
}

/** What a status says, or null where the body is worth reading. */
export function refusalOf(status: number): FetchFailure | null {
  if (status >= 200 && status < 300) return null;
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451)
    return 'forbidden';
  if (status === 404 || status === 410) return 'not-found';
  return status === 408 || status === 429 || status >= 500 ? 'unreachable' : 'failed';
}

/** The body, or null where it is over the limit, whatever its headers say. */
async function read(response: Response, limit: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let size = 0;
  const reader = response.body?.getReader();
  for (let next = await reader?.read(); next?.value; next = await reader?.read()) {
    chunks.push(next.value);
    size += next.value.length;
    if (size > limit) {
      await reader?.cancel();
      return null;
    }
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
