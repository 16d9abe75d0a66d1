import { withoutTracking } from '../text/tracking';

/** One way to read a page number in an address. */
export interface Numbered {
  /** The address without the number: equal for all parts of one article, and the address of the first where that has none. */
  stem: string;
  /** 1 where the address bears no number. */
  number: number;
  /**
   * `param`: `?page=2`; `page`: `/page/2`; `path`: `/2`; `name`: `story-2.html`; `none`: no number. The last but one is
   * also how sites tell articles of the same name apart.
   */
  scheme: 'param' | 'page' | 'path' | 'name' | 'none';
}

/** An article in more parts than this is a listing, or the number is none of a page. */
const MOST = 99;

const PARAMETER = /^(page|paged?|pg|p|pn|page_?n(o|um|umber)?|pagina|seite|sayfa|part|trang)$/i;
const IN_PATH: readonly [Numbered['scheme'], RegExp, string][] = [
  ['page', /\/(?:page|p|seite|pagina|sayfa|part|صفحة)[-/=]?(\d{1,2})$/i, ''],
  ['path', /(?<=\/[^/]+)\/(\d{1,2})$/, ''],
  ['page', /[-_,.](?:page|p|seite|pagina|part)[-_]?(\d{1,2})(\.\w{3,5})?$/i, '$2'],
  ['name', /[-_,](\d{1,2})(\.\w{3,5})?$/, '$2'],
];

/** Every way to read the number of a part in an address, the plainest first. @throws TypeError where it is no URL */
export function readNumbers(address: string): Numbered[] {
  const url = new URL(withoutTracking(address));
  url.hash = '';
  const found: Numbered[] = [];
  for (const [name, value] of url.searchParams) {
    if (!PARAMETER.test(name) || !/^\d{1,2}$/.test(value)) continue;
    const without = new URL(url);
    without.searchParams.delete(name);
    found.push({ stem: stemOf(without, without.pathname), number: Number(value), scheme: 'param' });
  }
  const path = plain(url.pathname);
  for (const [scheme, pattern, rest] of IN_PATH) {
    const number = Number(pattern.exec(path)?.[1] ?? 0);
    if (number > 0 && number <= MOST)
      found.push({ stem: stemOf(url, path.replace(pattern, rest)), number, scheme });
  }
  return [...found, { stem: stemOf(url, path), number: 1, scheme: 'none' }];
}

function stemOf({ host, search }: URL, path: string): string {
  return `${host}${plain(path)}${search}`;
}

function plain(path: string): string {
  const bare = path.replace(/\/(index|default)\.(html?|php|aspx?)$/i, '').replace(/\/+$/, '');
  try {
    return decodeURI(bare);
  } catch {
    return bare;
  }
}
