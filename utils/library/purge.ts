import type { Database, PartId } from './database';
import type { ArticleCard } from './documents';

/**
 * Delete for good the articles that went into the bin before a time, and the texts and images of no article: theirs,
 * those of older copies, and those of a save that was interrupted. No article may be saved meanwhile, because its text
 * would seem to belong to none.
 * @param before milliseconds since 1970
 */
export async function purge(database: Database, before: number): Promise<void> {
  const cards = await database.readAll<ArticleCard>('article');
  const expired = new Set(cards.filter(({ removedAt }) => removedAt !== null && removedAt < before));
  const used = new Set(cards.filter((card) => !expired.has(card)).flatMap(partsOf));
  for (const { _id } of expired) await database.delete(_id);
  for (const id of await database.partIds()) {
    if (!used.has(id)) await database.forget(id);
  }
}

function partsOf({ content, images }: ArticleCard): PartId[] {
  const kept = images.flatMap(({ hash }) => (hash ? [`image:${hash}` as const] : []));
  return content === null ? kept : [`content:${content}`, ...kept];
}
