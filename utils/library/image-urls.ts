import type { Article } from '../article';

/**
 * A tag as an HTML serialiser writes it: attribute values stand in double quotes and may hold `>`. Article HTML is
 * always serialised from a sanitised fragment, so nothing else (comments, scripts, single quotes) occurs in it.
 */
const TAG = /<([a-z][^\s>/]*)((?:[^">]|"[^"]*")*)>/g;
const SRC = /^(?:\s+[^\s="]+(?:="[^"]*")?)*?\s+src="([^"]*)"/;

/** The entities in which a serialiser writes characters of an attribute value. */
const ENTITIES: Record<string, string> = { amp: '&', quot: '"', lt: '<', gt: '>', nbsp: '\u00a0' };

/**
 * The images of an article, each once: the lead image, then those in the text. URLs are absolute and equal to what a
 * parser reads from `src`. Works on the text because Chrome's service worker has no DOM.
 */
export function imageUrls(article: Pick<Article, 'html' | 'leadImage'>): string[] {
  const urls = [...article.html.matchAll(TAG)].flatMap(([, name, attributes = '']) => {
    const src = name === 'img' && SRC.exec(attributes)?.[1];
    return src
      ? [src.replace(/&(amp|quot|lt|gt|nbsp);/g, (_, entity: string) => ENTITIES[entity] ?? '')]
      : [];
  });
  return [...new Set(article.leadImage ? [article.leadImage, ...urls] : urls)].filter((url) =>
    /^https?:/i.test(url),
  );
}
