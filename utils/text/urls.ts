/** An absolute http(s) URL, or null. */
export function absoluteUrl(url: string | null | undefined, baseUrl: string): string | null {
  return parsedUrl(url, baseUrl)?.href ?? null;
}

/** The same in its parts. */
export function parsedUrl(url: string | null | undefined, baseUrl: string): URL | null {
  if (!url) return null;
  try {
    const parsed = new URL(url.trim(), baseUrl);
    return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed : null;
  } catch {
    return null;
  }
}
