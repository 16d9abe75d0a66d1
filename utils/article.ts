import { decoded, parameters, withoutTracking } from './text/tracking';

/** A page, read: what extraction returns and every other part of Warraq works with. */
export interface Article {
  /** Canonical URL where the page states a credible one, else the page's own; tracking parameters removed. */
  url: string;
  /** The headline, without the site's name. */
  title: string;
  /** The people who wrote it; never the site or a role account. */
  byline: string | null;
  siteName: string | null;
  /** ISO 8601; a date alone where the page gives no time. */
  publishedAt: string | null;
  /** BCP-47. */
  lang: string | null;
  dir: Direction;
  excerpt: string;
  /** Absolute URL. */
  leadImage: string | null;
  /** Sanitised HTML with absolute URLs and semantic tags only. */
  html: string;
  wordCount: number;
}

export type Direction = 'rtl' | 'ltr';

/**
 * The identity of a page: equal for every address under which the same article is served (http and https, `www.`
 * and mobile hosts, trailing slash, AMP variants and caches, tracking parameters, order of parameters,
 * percent-encoding). It is a key to compare and hash, not an address to open.
 * @throws TypeError where `url` is not a URL
 */
export function articleKey(url: string): string {
  const parsed = new URL(withoutTracking(outOfAmpCache(url)));
  const host = parsed.host
    .replace(/^((www\d?|m|mobile|amp)\.)+(?=[^.]+\.)/, '')
    .replace(/^([a-z]{2,3})\.m\.(?=[^.]+\.)/, '$1.')
    .replace(/:(80|443)$/, '');
  const path = decoded(parsed.pathname)
    .replace(/\/{2,}/g, '/')
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/')
    .replace(/(\/amp)?\/*$/i, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\.amp(\.html?)?$/i, '$1');
  const query = parameters(parsed)
    .filter(({ name, value }) => !isVariant(name, value, path))
    .sort((a, b) => (a.name < b.name ? -1 : Number(a.name > b.name)))
    .map(({ name, value }) => `${name}=${value}`)
    .join('&');
  return `${host}${path}${query && `?${query}`}${decoded(parsed.hash)}`;
}

/** The publisher's address of a page that Google's or the AMP project's cache serves; any other URL as it is. */
function outOfAmpCache(url: string): string {
  const cached =
    /^https?:\/\/(?:www\.)?google\.[a-z.]+\/amp\/(s\/)?(.+)$/i.exec(url) ??
    /^https?:\/\/[^/]+\.cdn\.ampproject\.org\/(?:c|v|wp)\/(s\/)?(.+)$/i.exec(url);
  return cached ? `${cached[1] ? 'https' : 'http'}://${cached[2]}` : url;
}

/** Does a parameter choose another dress of the same article? AMP everywhere, `m` on Blogger's article addresses. */
function isVariant(name: string, value: string, path: string): boolean {
  if (/^(amp|noamp|nonamp|outputtype)$/i.test(name)) return /^(1|true|amp|mobile|)$/i.test(value);
  return name === 'm' && /^[01]$/.test(value) && /^\/\d{4}\/\d{2}\/[^/]+\.html$/.test(path);
}

/**
 * The id under which an article is kept: 128 bits of SHA-256 over its key, in hexadecimal, so that two devices
 * which keep one page make one article.
 * @throws TypeError where `url` is not a URL
 */
export async function articleId(url: string): Promise<string> {
  return (await sha256(new TextEncoder().encode(articleKey(url)))).slice(0, 32);
}

/** SHA-256 of some bytes, in lower-case hexadecimal (64 characters). */
export async function sha256(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
