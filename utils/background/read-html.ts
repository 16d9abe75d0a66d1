import { Failure } from '../failure';
import { send } from '../messaging';
import type { PageReading } from '../page-reading';
import { openHost } from './wake-catalog';

/** A page that takes longer to read is given up; an article of a megabyte takes half a second. */
const PATIENCE_MILLISECONDS = 25_000;

/** Read the article in the HTML of a page: here where there is a DOM, else in the document off the screen. */
export async function readHtml(html: string, url: string): Promise<PageReading> {
  if (import.meta.env.FIREFOX) return (await import('../read-html')).readHtml(html, url);
  await openHost();
  return Promise.race([send('host/read-html', { html, url }), tooLate()]);
}

function tooLate(): Promise<never> {
  return new Promise((_, reject) => setTimeout(() => reject(new Failure('failed')), PATIENCE_MILLISECONDS));
}
