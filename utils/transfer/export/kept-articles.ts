import type { Library } from '../../library';
import { cardId } from '../../library/documents';
import type { ExportArticle } from './article';

/** Every kept article, one at a time: a library is larger than memory. @param tell how far it is, 0 to 1 */
export async function* keptArticles(
  library: Library,
  tell?: (share: number) => void,
): AsyncGenerator<ExportArticle> {
  const cards = await library.list();
  for (const [index, { _id }] of cards.entries()) {
    const id = cardId({ _id });
    const { card, html, images } = await library.get(id);
    const highlights = await library.highlights(id);
    yield { card, html, images, highlights, ...(card.note !== null && { note: card.note }) };
    tell?.((index + 1) / cards.length);
  }
}
