import { announceChange } from '../answering';
import { type Article, articleId } from '../article';
import type { Library } from '../library';
import { type ArticleCard, cardId } from '../library/documents';
import { imageCount } from '../library/image-count';
import type { Handlers, KeptState } from '../messages';
import { backUpIfDue } from './backup';
import { decodeBase64 } from './base64';
import { fetchPage } from './fetch-page';
import type { Queue } from './queue';
import { queueHandlers } from './queue-handlers';
import { wakeCatalog } from './wake-catalog';

type Kept = NonNullable<KeptState>;

/** What the background does when our pages ask for it. */
export function libraryHandlers(library: Library, queue: Queue): Handlers {
  return {
    'page/read': async ({ url }) => {
      const read = await fetchPage(url, new AbortController().signal);
      return typeof read === 'string' ? null : read;
    },
    'library/find': async ({ url }) => {
      const card = await library.find(url);
      return card && kept(card);
    },
    'library/save': async ({ article, tabId, unlessKept }) => {
      const card = unlessKept ? await library.find(article.url) : null;
      return card ? kept(card) : keep(library, queue, article, tabId);
    },
    'library/edit': async ({ edits }) => {
      const undo = await library.edit(edits);
      const ids = edits.map(({ id }) => id);
      queue.cancel(edits.flatMap(({ id, change }) => (change.removedAt ? id : [])));
      queue.takeAll(edits.flatMap(({ id, change }) => (change.removedAt === null ? id : []))).catch(later);
      await announceChange(ids);
      return { undo };
    },
    'library/import': async ({ items }) => {
      const brought = [];
      for (const item of items) brought.push(await library.bring(item));
      const ids = brought.map(({ id }) => id);
      queue.takeAll(ids).catch(later);
      await announceChange(ids);
      const added = brought.filter((item) => item.added).length;
      return { added, joined: brought.length - added };
    },
    'library/import-image': async ({ articleUrl, url, mime, base64 }) => {
      await library.addImage(await articleId(articleUrl), url, { bytes: decodeBase64(base64), mime });
      return null;
    },
    ...queueHandlers(library, queue),
    'backup/if-due': async () => {
      await backUpIfDue();
      return null;
    },
    'catalog/wake': wakeCatalog,
  };
}

/** Keep an article, and say so when it is on disk; its images follow by themselves. @throws Failure of storage */
export async function keep(
  library: Library,
  queue: Queue,
  article: Article,
  tabId: number | null,
): Promise<Kept> {
  await queue.expect([await articleId(article.url)]);
  const card = await library.save(article);
  await announceChange([cardId(card)]);
  queue.take(card, tabId);
  return kept(card);
}

/** What could not be read now is found again at the next wake. */
function later(): void {}

function kept(card: ArticleCard): Kept {
  return { id: cardId(card), savedAt: card.savedAt, updatedAt: card.updatedAt, images: imageCount(card) };
}
