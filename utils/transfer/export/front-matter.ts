import type { ExportArticle } from './article';

/**
 * What is known of an article, as YAML in front of its Markdown. Values are in JSON's notation, which YAML reads, so
 * that no title can end its line or begin another key.
 */
export function frontMatter({ card }: ExportArticle): string {
  const fields = {
    title: card.title,
    url: card.url,
    byline: card.byline,
    site: card.siteName,
    date: card.publishedAt,
    saved: new Date(card.savedAt).toISOString(),
    lang: card.lang,
    direction: card.dir,
    tags: card.tags,
    status: card.status,
    favourite: card.favourite,
    excerpt: card.excerpt || null,
    note: card.note,
  };
  const lines = Object.entries(fields)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${key === 'direction' || key === 'status' ? value : yaml(value)}`);
  return `---\n${lines.join('\n')}\n---\n`;
}

/** JSON with the characters escaped that YAML would take for the end of a line or refuse. */
function yaml(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
