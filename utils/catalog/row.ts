import { type ArticleCard, cardId } from '../library/documents';
import { foldForSearch } from '../text/fold';
import type { Heading } from './document';
import { type Fact, statusNumber } from './facts';
import type { Labels } from './labels';
import type { Row } from './query';

/** A row as it is kept; what the search adds to it is made for each answer. */
export type StoredRow = Omit<Row, 'titleMarks' | 'snippet'>;

/** A card as a list needs it. */
export function rowOf(card: ArticleCard): StoredRow {
  const { url, title, byline, siteName, publishedAt, lang, dir, excerpt, wordCount } = card;
  const { tags, status, favourite, note, progress, savedAt, updatedAt, pending, images, leadImage } = card;
  const kept = images.filter(({ hash }) => hash !== null);
  return {
    ...{ id: cardId(card), url, title, byline, siteName, publishedAt, lang, dir, excerpt, wordCount },
    ...{ tags, status, favourite, note, progress, savedAt, updatedAt, pending },
    site: siteName ?? hostOf(url),
    thumbnail: (kept.find((image) => image.url === leadImage) ?? kept[0])?.hash ?? null,
    images: { kept: kept.length, all: images.length },
  };
}

/** A card's numbers. */
export function factOf(card: ArticleCard, labels: Labels): Fact {
  return {
    savedAt: card.savedAt,
    publishedAt: card.publishedAt ? Date.parse(card.publishedAt) || 0 : 0,
    wordCount: card.wordCount,
    status: Math.max(0, statusNumber(card.status)),
    favourite: card.favourite ? 1 : 0,
    site: labels.id(card.siteName ?? hostOf(card.url)),
    host: labels.id(hostOf(card.url)),
    lang: labels.id(card.lang?.split('-')[0]?.toLowerCase() ?? ''),
    tags: labels.id(JSON.stringify([...card.tags].sort())),
  };
}

export function headingOf({ title, byline, siteName, note }: ArticleCard): Heading {
  return { title, byline, siteName, note };
}

/** What titles are sorted by: no quotes and other signs at the beginning, no article. */
export function sortTitle(title: string): string {
  return foldForSearch(title)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .replace(/^(?:ال(?=..)|the |an? |ה(?=...))/u, '');
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : '';
}
