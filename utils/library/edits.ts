import type { ArticleCard } from './documents';

/** What a reader decides about a kept article; everything else comes from its page. */
export type CardEdit = Partial<
  Pick<ArticleCard, 'tags' | 'status' | 'favourite' | 'progress' | 'place' | 'removedAt'>
>;

/** New values for some fields of one article's card. Plain data, so that it can be sent, kept and undone. */
export interface Edit {
  id: string;
  change: CardEdit;
}

/** The card after an edit. */
export function edited(card: ArticleCard, { change }: Edit): ArticleCard {
  return { ...card, ...change };
}

/** The edit that gives a card back the values that an edit is about to replace. */
export function inverse({ id, change }: Edit, card: ArticleCard): Edit {
  const fields = Object.keys(change) as (keyof CardEdit)[];
  return { id, change: Object.fromEntries(fields.map((field) => [field, card[field]])) };
}
