/**
 * A reference as written in a page, resolved to an absolute http or https URL; null for anything else, such as
 * `javascript:`, `data:`, an empty reference or one that is no URL at all.
 */
export function webUrl(reference: string | null | undefined, base?: string): URL | null {
  const written = reference?.trim();
  if (!written) return null;
  try {
    const url = new URL(written, base);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url : null;
  } catch {
    return null;
  }
}
