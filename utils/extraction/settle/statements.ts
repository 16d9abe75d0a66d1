import type { Signs } from '../describe/signs';
import type { StatedArticle } from '../describe/stated-article';
import { readLinkedData } from './linked-data';

/** What a page tells machines, read out. */
export interface Statements extends Pick<Signs, 'url' | 'meta' | 'documentTitle'> {
  /** Article-like JSON-LD and microdata items, the one that names this page (or has most to say) first. */
  stated: readonly StatedArticle[];
  /** Names of the site from WebSite and Organization items, best first. */
  siteNames: readonly string[];
}

/** What the signs of a page say to machines. */
export function statementsOf({ url, meta, documentTitle, linkedData, microdata }: Signs): Statements {
  const { articles, siteNames } = readLinkedData(linkedData, url);
  return { url, meta, documentTitle, stated: [...articles, ...microdata], siteNames };
}

/** The first content that the page gives under one of these names, tried in order. */
export function metaContent({ meta }: Pick<Signs, 'meta'>, ...names: string[]): string | null {
  for (const name of names) {
    const [content] = meta[name] ?? [];
    if (content) return content;
  }
  return null;
}
