import { type Article, articleId } from '../article';
import type { Library } from '../library';
import { type ArticleCard, cardId } from '../library/documents';
import type { Handlers, KeptState } from '../messages';
import { announceChange } from '../messaging';
import { keepImages } from './article-images';
import { decodeBase64 } from './base64';
import { wakeCatalog } from './wake-catalog';

type Kept = NonNullable<KeptState>;

/** What the background does when our pages ask for it. */
export function libraryHandlers(library: Library): Handlers {
  return {
    'library/find': async ({ url }) => {
      const card = await library.find(url);
      return card && kept(card);
    },
    'library/save': ({ article, tabId }) => keep(library, article, tabId),
    'library/edit': async ({ edits }) => {
      const undo = await library.edit(edits);
      await announceChange(edits.map(({ id }) => id));
      return { undo };
    },
    'library/import': async ({ items }) => {
      const brought = [];
      for (const item of items) brought.push(await library.bring(item));
      await announceChange(brought.map(({ id }) => id));
      const added = brought.filter((item) => item.added).length;
      return { added, joined: brought.length - added };
    },
    'library/import-image': async ({ articleUrl, url, mime, base64 }) => {
      await library.addImage(await articleId(articleUrl), url, { bytes: decodeBase64(base64), mime });
      return null;
    },
    'catalog/wake': wakeCatalog,
  };
}

/** Keep an article, and say so when it is on disk; its images follow by themselves. @throws Failure of storage */
export async function keep(library: Library, article: Article, tabId: number | null): Promise<Kept> {
  const card = await library.save(article);
  await announceChange([cardId(card)]);
  if (tabId !== null) {
    // An image that can't be kept shows as missing in the card, and the next refresh tries again.
    keepImages(library, card, tabId).catch(() => undefined);
  }
  return kept(card);
}

function kept(card: ArticleCard): Kept {
  return { id: cardId(card), savedAt: card.savedAt, updatedAt: card.updatedAt };
}
