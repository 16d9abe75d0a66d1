import { type ArticleCard, type KeptImage, SCHEMA, UNTRIED } from './documents';

/**
 * A card as it may stand on disk or come from another device: in any shape that a version of Warraq has written.
 * - 1: without `pending` of the card and of its images, and with a content always; the oldest also without `place`
 *   and `note`.
 */
type StoredImage = Omit<KeptImage, 'pending'> & Partial<KeptImage>;
type Added = 'pending' | 'place' | 'note';
export type StoredCard = Omit<ArticleCard, Added | 'images'> &
  Partial<Pick<ArticleCard, Added>> & { images: StoredImage[] };

/**
 * The same card in today's shape; one of today's, or of a newer version, as it is. Cards are brought up to date when
 * they are read, and stand so on disk from their next change on, so a migration can't be interrupted.
 */
export function migrated<T extends StoredCard>(card: T): T & ArticleCard {
  if (card.schema >= SCHEMA) return card as T & ArticleCard;
  return {
    ...card,
    schema: SCHEMA,
    place: card.place ?? null,
    note: card.note ?? null,
    pending: card.pending ?? null,
    images: card.images.map((image) => ({
      ...image,
      pending: image.pending ?? (image.hash === null ? UNTRIED : null),
    })),
  };
}
