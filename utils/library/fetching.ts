import { type Article, articleId, sha256 } from '../article';
import { joined } from './brought';
import type { Database } from './database';
import {
  type ArticleCard,
  cardId,
  type FetchFailure,
  type HighlightDocument,
  type ImageDocument,
  type Pending,
  SCHEMA,
  UNTRIED,
} from './documents';
import { imageUrls } from './image-urls';
import { imagesOf, isUnfinished, type Link, linkCard } from './links';

/** Cards that are read at once while looking for unfinished ones. */
const PAGE = 500;

/**
 * What the library still waits for: pages of links, and images. All of it is noted in the cards themselves, so that
 * the work goes on where it stopped, whatever stopped it. Failures as in `Library`.
 */
export class Fetching {
  readonly #database: Database;
  readonly #write: <T>(work: () => Promise<T>) => Promise<T>;

  /** @param write the library's gate for everything that writes */
  constructor(database: Database, write: <T>(work: () => Promise<T>) => Promise<T>) {
    this.#database = database;
    this.#write = write;
  }

  /**
   * Keep addresses whose pages are to be fetched. One that is kept already stays as it is; one in the bin comes back.
   * @returns the ids of those that were not kept before
   */
  async add(links: readonly Link[]): Promise<string[]> {
    const added: string[] = [];
    for (const link of links) {
      const id = await articleId(link.url);
      const now = Date.now();
      let fresh = false;
      await this.#write(() =>
        this.#database.update<ArticleCard>(`article:${id}`, (kept) => {
          fresh = kept?.removedAt !== null;
          if (!fresh) return null;
          return kept?.content
            ? { ...kept, removedAt: null, savedAt: now }
            : linkCard(`article:${id}`, link, now);
        }),
      );
      if (fresh) added.push(id);
    }
    return added;
  }

  /**
   * The page of a link has been read. Where its own address is another, the article is kept under that, and joined
   * with the one that may be kept there already.
   * @returns the card, or null where the link was given up or its page was saved meanwhile
   */
  async complete(id: string, { html, ...described }: Article): Promise<ArticleCard | null> {
    const _id = `article:${await articleId(described.url)}` as const;
    const content = await sha256(new TextEncoder().encode(html));
    const urls = imageUrls({ html, leadImage: described.leadImage });
    return this.#write(async () => {
      const stored = await this.#database.read<ArticleCard>(`article:${id}`);
      if (stored?.removedAt !== null || stored.content !== null) return null;
      const { _rev, ...link } = stored;
      await this.#database.keep({ _id: `content:${content}`, schema: SCHEMA, html });
      const card = await this.#database.update<ArticleCard>(_id, (kept) => {
        const known = kept?.removedAt === null ? kept : link;
        const decided = joined(known, link);
        // A copy that is there was made by the reader, from the page as the reader saw it.
        if (known.content !== null) return { ...known, ...decided };
        return {
          ...{ ...known, ...described, ...decided, _id, schema: SCHEMA, updatedAt: Date.now() },
          ...{ removedAt: null, content, pending: null, images: imagesOf(urls, known.images) },
        };
      });
      if (_id !== link._id) await this.#move(link._id, _id);
      return card;
    });
  }

  /** Note what came of trying to fetch the page of a link. */
  async note(id: string, pending: Pending): Promise<void> {
    await this.#change(id, (card) => (card.content === null ? { ...card, pending } : null));
  }

  /** Note what came of trying to fetch images. @param failed by their URLs, as in the card's `images` */
  async noteImages(id: string, failed: ReadonlyMap<string, Pending>): Promise<void> {
    await this.#change(id, (card) => ({
      ...card,
      images: card.images.map((image) => {
        const pending = failed.get(image.url);
        return pending && image.hash === null ? { ...image, pending } : image;
      }),
    }));
  }

  /** Try what an article lacks as if for the first time. @param only what failed for this reason */
  async retry(id: string, only?: FetchFailure): Promise<void> {
    const anew = (pending: Pending | null) =>
      pending && (only === undefined || pending.failure === only) ? UNTRIED : pending;
    await this.#change(id, (card) => ({
      ...card,
      pending: anew(card.pending),
      images: card.images.map((image) => ({ ...image, pending: anew(image.pending) })),
    }));
  }

  /** The ids of all articles that lack something, the last kept first. */
  async unfinished(): Promise<string[]> {
    const found: { id: string; savedAt: number }[] = [];
    for (let after: ArticleCard['_id'] | null = null; ; ) {
      const page: ArticleCard[] = await this.#database.readAfter<ArticleCard>('article', after, PAGE);
      for (const card of page.filter(isUnfinished)) found.push({ id: cardId(card), savedAt: card.savedAt });
      const last = page.at(-1);
      if (!last || page.length < PAGE) break;
      after = last._id;
    }
    return found.sort((a, b) => b.savedAt - a.savedAt).map(({ id }) => id);
  }

  /** Cards by their ids; those that are gone are left out. */
  async cards(ids: readonly string[]): Promise<ArticleCard[]> {
    const cards = await this.#database.readMany<ArticleCard>(ids.map((id) => `article:${id}` as const));
    return cards.filter(({ removedAt }) => removedAt === null);
  }

  /** Bytes that the kept images of an article take. */
  async imageBytes({ images }: ArticleCard): Promise<number> {
    const ids = images.flatMap(({ hash }) => (hash ? [`image:${hash}` as const] : []));
    const documents = await this.#database.readMany<ImageDocument>([...new Set(ids)]);
    return documents.reduce((sum, { size }) => sum + size, 0);
  }

  /** The link is an article under another id now: what was marked in it goes along. */
  async #move(from: ArticleCard['_id'], to: ArticleCard['_id']): Promise<void> {
    const marked = await this.#database.readAll<HighlightDocument>('highlight', `${cardId({ _id: from })}:`);
    for (const { _id, _rev, ...highlight } of marked) {
      const key = _id.split(':').slice(2).join(':');
      await this.#database.keep({ ...highlight, _id: `highlight:${cardId({ _id: to })}:${key}` });
    }
    await this.#database.delete(from);
  }

  async #change(id: string, change: (card: ArticleCard) => ArticleCard | null): Promise<void> {
    await this.#write(() => this.#database.update<ArticleCard>(`article:${id}`, (now) => now && change(now)));
  }
}
