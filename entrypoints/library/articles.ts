import { computed, signal } from '@preact/signals';
import { failureKind } from '../../utils/failure';
import { openLibrary } from '../../utils/library';
import { type ArticleCard, cardId } from '../../utils/library/documents';
import { onLibraryChanged, send } from '../../utils/messaging';
import type { FailureKind } from '../../utils/page-reading';
import { foldForSearch } from '../../utils/text/fold';

const library = openLibrary();

/** The kept articles, newest first; null until the library has answered. */
export const articles = signal<ArticleCard[] | null>(null);
/** Why the library can't be shown. */
export const failure = signal<FailureKind | null>(null);
/** What the reader typed into the filter box. */
export const filter = signal('');
/** The article that was just put into the bin, or why that failed. */
export const notice = signal<{ removed: ArticleCard } | { failure: FailureKind } | null>(null);

/** Folded once for each card, not once for each letter that is typed. */
const folded = computed(
  () =>
    articles.value?.map((card) => ({
      card,
      text: foldForSearch(`${card.title} ${card.siteName ?? ''} ${card.url}`),
    })) ?? [],
);

/** The articles whose title or site holds every word of the filter. */
export const found = computed(() => {
  const words = foldForSearch(filter.value).split(' ');
  return folded.value
    .filter(({ text }) => words.every((word) => text.includes(word)))
    .map(({ card }) => card);
});

/** Load the list, now and after every change of the library. */
export async function startArticles(leaving: AbortSignal): Promise<void> {
  onLibraryChanged(load, leaving);
  await load();
}

async function load(): Promise<void> {
  try {
    articles.value = await library.list();
    failure.value = null;
  } catch (error) {
    failure.value = failureKind(error);
  }
}

/** Put an article into the bin; it leaves the list at once and comes back if that fails. */
export async function remove(card: ArticleCard): Promise<void> {
  articles.value = articles.value?.filter((other) => other !== card) ?? null;
  await attempt(() => send('library/remove', { id: cardId(card) }), { removed: card });
}

export async function restore(card: ArticleCard): Promise<void> {
  await attempt(() => send('library/restore', { id: cardId(card) }), null);
}

async function attempt(work: () => Promise<unknown>, news: typeof notice.value): Promise<void> {
  try {
    await work();
    notice.value = news;
  } catch (error) {
    notice.value = { failure: failureKind(error) };
  }
  await load();
}

/** The picture that a row shows: the lead image, else the first that is kept. */
export async function thumbnail(card: ArticleCard): Promise<Blob | null> {
  const kept =
    card.images.find(({ url, hash }) => hash && url === card.leadImage) ??
    card.images.find(({ hash }) => hash);
  return kept?.hash ? library.image(kept.hash) : null;
}
