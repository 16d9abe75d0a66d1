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
 * Query parameters that only say where a reader came from. Names as documented by Google Analytics (utm_),
 * Meta (fbclid), Microsoft (msclkid), Yandex (yclid, _openstat), Mailchimp (mc_), HubSpot (_hs), Matomo (mtm_, pk_).
 */
const TRACKING_PARAMETER =
  /^(utm_\w+|mtm_\w+|pk_\w+|_?hs(enc|mi|_\w+)|mc_[ce]id|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|gad_\w+|msclkid|yclid|ymclid|_openstat|twclid|ttclid|igshid|igsh|li_fat_id|epik|scid|vero_\w+|oly_(anon|enc)_id|wickedid|ref_src|ref_url|_ga|_gl|_branch_match_id|mkt_tok|s_cid|ocid|cmpid|at_(medium|campaign|link\w*|format|ptr_name|bbc_team)|ns_(mchannel|source|campaign|linkname|fee)|__twitter_impression|smid|smtyp|guccounter|guce_\w+|spm|xtor)$/i;

/**
 * A copy of a URL without tracking parameters and without the fragment (kept where it is a route: `#!` or `#/`).
 * @throws TypeError where `url` is not a URL
 */
export function withoutTracking(url: string): string {
  const parsed = new URL(url);
  const tracking = [...parsed.searchParams.keys()].filter((name) => TRACKING_PARAMETER.test(name));
  for (const name of tracking) parsed.searchParams.delete(name);
  if (!/^#[!/]/.test(parsed.hash)) parsed.hash = '';
  return parsed.href;
}

/**
 * The identity of a page: equal for every address under which the same article is served (http and https, `www.`
 * and mobile hosts, trailing slash, AMP variants, tracking parameters, order of parameters, percent-encoding).
 * It is a key to compare and hash, not an address to open.
 * @throws TypeError where `url` is not a URL
 */
export function articleKey(url: string): string {
  const parsed = new URL(withoutTracking(url));
  const host = parsed.host.replace(/^(www\d?|m|mobile|amp)\./, '').replace(/:(80|443)$/, '');
  const path = decoded(parsed.pathname)
    .replace(/\/(index|default)\.(html?|php|aspx?)$/i, '/')
    .replace(/(\/amp)?\/*$/i, '')
    .replace(/^\/amp(?=\/.)/i, '')
    .replace(/\.amp(\.html?)?$/i, '$1')
    .normalize('NFC');
  parsed.searchParams.sort();
  const query = [...parsed.searchParams]
    .filter(([name, value]) => !(/^(amp|outputtype)$/i.test(name) && /^(1|true|amp|)$/i.test(value)))
    .map(([name, value]) => `${name}=${value}`)
    .join('&');
  return `${host}${path}${query && `?${query}`}${parsed.hash}`;
}

/** The path with its percent-encoding undone where it is valid UTF-8 (older Arabic sites encode in windows-1256). */
function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
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
