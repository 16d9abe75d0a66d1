// @ts-check
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shelfPage } from './shelf.mjs';

/** Address of the demonstration article on its site. */
export const ARTICLE_PATH = '/2025/03/baghdad-warraqs/';

/** The site's files: path → file beside this one, and its type. */
const FILES = new Map([
  [ARTICLE_PATH, ['article.html', 'text/html; charset=utf-8']],
  ['/theme.css', ['theme.css', 'text/css']],
  ['/images/market.png', ['images/market.png', 'image/png']],
  ['/images/inkwell.png', ['images/inkwell.png', 'image/png']],
]);

/**
 * The demonstration site: an Arabic article of our own in the markup of a WordPress news theme.
 * @param {URL} url
 * @returns {Promise<import('../scripts/lib/serve.mjs').Reply | null>}
 */
export async function demoSite(url) {
  const shelved = shelfPage(url.pathname);
  if (shelved) return { body: shelved };
  const [file, type] = FILES.get(url.pathname) ?? [];
  if (!file || !type) return null;
  const bytes = await readFile(join(import.meta.dirname, file));
  // The page names its own addresses in full, as such themes do.
  const body = type.startsWith('text/html')
    ? bytes.toString().replaceAll('{{origin}}', url.origin)
    : new Uint8Array(bytes);
  return { body, type };
}
