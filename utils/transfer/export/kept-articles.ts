import { Failure } from '../../failure';
import type { Library } from '../../library';
import { type ArticleCard, cardId } from '../../library/documents';
import type { ExportArticle } from './article';

/** Every kept article, one at a time: a library is larger than memory. @param tell how far it is, 0 to 1 */
export async function* keptArticles(
  library: Library,
  tell?: (share: number) => void,
): AsyncGenerator<ExportArticle> {
  const cards = await library.list();
  for (const [index, listed] of cards.entries()) {
    const kept = await whole(library, listed);
    if (kept) yield { ...kept, highlights: await library.highlights(cardId(listed)) };
    tell?.((index + 1) / cards.length);
  }
}

/** A link whose page is not here leaves as what it is; what was removed meanwhile does not leave. */
async function whole(library: Library, card: ArticleCard): Promise<Omit<ExportArticle, 'highlights'> | null> {
  if (card.content === null) return { card, html: '', images: new Map() };
  try {
    return await library.get(cardId(card));
  } catch (error) {
    if (error instanceof Failure && error.kind === 'not-kept') return null;
    throw error;
  }
}
