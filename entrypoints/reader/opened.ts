import type { Article } from '../../utils/article';
import { draft } from '../../utils/draft';
import { Failure } from '../../utils/failure';
import { openLibrary } from '../../utils/library';
import type { ArticleCard } from '../../utils/library/documents';
import type { NextPart } from '../../utils/parts';

/** What the reader page was opened on. */
export interface Opened {
  article: Article;
  /** The tab that shows the original page; null for a kept article, which needs none. */
  tabId: number | null;
  /** The part of an article that follows on it, where its site shows it in parts and it is not kept. */
  next: NextPart | null;
  /** Of a kept article. */
  kept?: KeptReading;
}

/** What the library adds to a kept article. */
export interface KeptReading {
  card: ArticleCard;
  /** Where each image is shown from, or null where it was not kept. */
  mapImage: (url: string) => string | null;
}

/** A kept link whose page has not been fetched. */
export interface OpenedLink {
  link: ArticleCard;
}

/**
 * The article that the page's address names: `?id=` a kept one, `?draft=` one that is not kept.
 * @throws Failure `not-kept`, or one of storage
 */
export async function openArticle(address: URLSearchParams): Promise<Opened | OpenedLink> {
  const id = address.get('id');
  if (id) return openKept(id);
  const unsaved = await draft(address.get('draft') ?? '');
  if (!unsaved) throw new Failure('not-kept');
  return unsaved;
}

async function openKept(id: string): Promise<Opened | OpenedLink> {
  const library = openLibrary();
  const link = await library.card(id);
  if (link?.content === null) return { link };
  const { card, html, images } = await library.get(id);
  const shown = new Map([...images].map(([url, blob]) => [url, URL.createObjectURL(blob)]));
  return {
    article: { ...card, html },
    tabId: null,
    next: null,
    kept: { card, mapImage: (url) => shown.get(url) ?? null },
  };
}
