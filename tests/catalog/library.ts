import type { Article } from '../../utils/article';
import type { ArticleCard } from '../../utils/library/documents';

/** An article of a made-up library, as much of it as a test cares for. */
export type Sample = Partial<ArticleCard> & { id: string; html?: string; text?: string };

/** The card of a sample: in Arabic, unread, saved at 1970. */
export function cardOf({ id, html: _html, text: _text, ...given }: Sample): ArticleCard {
  const described: Omit<Article, 'html'> = {
    url: `https://example.org/${id}`,
    title: id,
    byline: null,
    siteName: null,
    publishedAt: null,
    lang: 'ar',
    dir: 'rtl',
    excerpt: '',
    leadImage: null,
    wordCount: 1,
  };
  return {
    ...described,
    ...{
      _id: `article:${id}`,
      schema: 1,
      savedAt: 0,
      updatedAt: 0,
      removedAt: null,
      place: null,
      note: null,
      pending: null,
    },
    ...{ tags: [], status: 'unread', favourite: false, progress: 0, images: [] },
    content: contentOf(id),
    ...given,
  };
}

function contentOf(id: string): string {
  return `content-of-${id}`;
}

/** The HTML of samples by the hashes of their contents. */
export function contentsOf(samples: readonly Sample[]): (hashes: string[]) => Promise<Map<string, string>> {
  const all = new Map(
    samples.map((sample) => [
      sample.content ?? contentOf(sample.id),
      sample.html ?? `<p>${sample.text ?? ''}</p>`,
    ]),
  );
  return async (hashes) =>
    new Map(hashes.flatMap((hash) => (all.has(hash) ? [[hash, all.get(hash) ?? '']] : [])));
}
