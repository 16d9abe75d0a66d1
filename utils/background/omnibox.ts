import { browser } from 'wxt/browser';
import { type CatalogClient, openCatalog } from '../catalog/client';
import type { Row } from '../catalog/query';
import { keptReaderPage, LIBRARY_PAGE } from '../pages';
import { readSettings } from '../settings';
import { textsFor } from '../texts';
import { wakeCatalog } from './wake-catalog';

/** As many as browsers show. */
const SUGGESTIONS = 5;

/** Search the library from the address bar, after the keyword. */
export function startOmnibox(): void {
  let catalog: CatalogClient | null = null;
  const ask = async (text: string) => {
    catalog ??= openCatalog(wakeCatalog, new AbortController().signal);
    const page = { offset: 0, limit: SUGGESTIONS };
    const answer = await catalog.query({ text, filter: {}, sort: 'relevance', page }).catch(() => null);
    // Where the catalog can't answer, Enter still leads to the library, which says why.
    return answer?.rows ?? [];
  };

  browser.omnibox.onInputChanged.addListener(async (text, suggest) => {
    const { t } = await textsFor((await readSettings()).language, ['background']);
    browser.omnibox.setDefaultSuggestion({ description: plain(t('omnibox.search', { text })) });
    if (text.trim()) suggest((await ask(text)).map(suggestion));
  });
  browser.omnibox.onInputEntered.addListener(async (text, disposition) => {
    const url = addressOf(text);
    if (disposition === 'currentTab') await browser.tabs.update({ url });
    else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
  });
}

/** Its `content` is what comes back when the reader takes it: the article's address. */
function suggestion({ id, title, site }: Row) {
  return {
    content: browser.runtime.getURL(`/${keptReaderPage(id)}` as '/reader.html'),
    description: plain(site ? `${title} · ${site}` : title),
  };
}

/** The page that a text leads to: the article of a suggestion that was taken, else the library's search. */
export function addressOf(text: string): string {
  if (text.startsWith(browser.runtime.getURL('/reader.html'))) return text;
  const search = new URLSearchParams({ q: text });
  return browser.runtime.getURL(`/${LIBRARY_PAGE}?${search}` as '/library.html');
}

/** Chrome reads descriptions as XML; Firefox shows them as they are. */
export function plain(text: string, xml: boolean = import.meta.env.CHROME): string {
  if (!xml) return text;
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
  };
  // Chrome refuses the whole list for one character that XML does not know.
  return text.replace(/\p{Cc}/gu, '').replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
}
