import { type PageReading, settleReading } from './page-reading';
import { parseQuietly } from './quiet-html';
import { readDocument } from './read-document';

/** What the HTML of a page says: like the content script, but of a page that no tab shows. Needs a DOM. */
export function readHtml(html: string, url: string): PageReading {
  const document = parseQuietly(html);
  const base = document.querySelector('base[href]') ?? document.createElement('base');
  // A parsed document takes the address of the page that parses it; the page's own addresses belong to its site.
  base.setAttribute('href', resolved(base.getAttribute('href') ?? '', url));
  if (!base.isConnected) document.head.prepend(base);
  return settleReading(readDocument(document, url));
}

function resolved(href: string, url: string): string {
  return URL.canParse(href, url) ? new URL(href, url).href : url;
}
