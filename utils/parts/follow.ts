import type { Article } from '../article';
import type { ReadArticle } from '../page-reading';
import { joinParts } from './join';
import { type NextPart, nextPart } from './next-part';

/** Longer articles are followed no further, whatever their pages link. */
const MOST_PARTS = 20;

/** An article with the parts that could be had. */
export interface Followed {
  article: Article;
  /** How many parts it holds. */
  parts: number;
  /** The part that could not be had; null at the end of the article. */
  next: NextPart | null;
}

/**
 * Read the parts that follow, one after the other, and join them. Parts on another origin, parts that were read before
 * and parts without an article end the way.
 * @param read how the page at an address is read; null where it can't be
 */
export async function followParts(
  first: Article,
  next: NextPart,
  read: (url: string) => Promise<ReadArticle | null>,
): Promise<Followed> {
  const { origin } = new URL(next.url);
  const others: Article[] = [];
  const visited = new Set<string>();
  let ahead: NextPart | null = next;
  while (ahead && others.length + 1 < MOST_PARTS && !visited.has(ahead.url)) {
    visited.add(ahead.url);
    const reading: ReadArticle | null = new URL(ahead.url).origin === origin ? await read(ahead.url) : null;
    if (!reading || [first, ...others].some(({ html }) => html === reading.article.html)) break;
    others.push(reading.article);
    ahead = nextPart(reading.links, ahead.url);
  }
  return { article: joinParts(first, others), parts: others.length + 1, next: ahead };
}
