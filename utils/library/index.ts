import { type Article, articleId, sha256 } from '../article';
import { Failure } from '../failure';
import { bring } from './bring';
import type { Brought } from './brought';
import { Database } from './database';
import {
  type ArticleCard,
  type ContentDocument,
  type HighlightDocument,
  type KeptImage,
  SCHEMA,
} from './documents';
import { type Edit, edited, inverse } from './edits';
import { Fetching } from './fetching';
import { imageUrls } from './image-urls';
import { inTurn } from './in-turn';
import { imagesOf, UNDECIDED } from './links';
import { purge } from './purge';

/** A kept article with everything that is needed to read it offline. */
interface KeptArticle {
  card: ArticleCard;
  /** Untrusted until sanitised, like all HTML. */
  html: string;
  /** The images that are kept, by the URL under which the HTML or the card's `leadImage` names them. */
  images: Map<string, Blob>;
}

export type { Library };

/**
 * Opens at the first call of a method; a library of this name is made where there is none.
 * @param ready what the first writing has to wait for
 */
export function openLibrary(name = 'warraq', ready?: Promise<void>): Library {
  return new Library(name, ready);
}

/**
 * The kept articles. Any page of the extension may read; only the background writes, so that there is one writer.
 * An article in the bin is in no answer. Every method fails with a `Failure` of kind `storage-full` or
 * `storage-refused` where the browser can't store or read.
 */
class Library {
  readonly #database: Database;
  readonly #write: ReturnType<typeof inTurn>;
  /** What is still to be fetched. */
  readonly fetching: Fetching;

  constructor(name: string, ready?: Promise<void>) {
    this.#database = new Database(name);
    this.#write = inTurn(ready);
    this.fetching = new Fetching(this.#database, this.#write);
  }

  /**
   * Keep an article, or refresh the copy that is kept of the same page: that one keeps its place, tags, status and
   * progress. Resolves when all of it is on disk; its images are still to come (`addImage`).
   */
  async save({ html, ...described }: Article): Promise<ArticleCard> {
    const _id = `article:${await articleId(described.url)}` as const;
    const content = await sha256(new TextEncoder().encode(html));
    const urls = imageUrls({ html, leadImage: described.leadImage });
    const now = Date.now();
    return this.#write(async () => {
      // The content first: a card on disk always has its text.
      await this.#database.keep({ _id: `content:${content}`, schema: SCHEMA, html });
      const card = await this.#database.update<ArticleCard>(_id, (kept) => ({
        ...(kept ?? UNDECIDED),
        ...described,
        _id,
        schema: SCHEMA,
        savedAt: kept?.removedAt === null ? kept.savedAt : now,
        updatedAt: now,
        removedAt: null,
        content,
        pending: null,
        images: imagesOf(urls, kept?.images ?? []),
      }));
      return card ?? lost();
    });
  }

  /** The card of the article that is served at an address, or null where it is not kept. */
  async find(url: string): Promise<ArticleCard | null> {
    return URL.canParse(url) ? this.card(await articleId(url)) : null;
  }

  /** The card with this id, or null where it is not kept. */
  async card(id: string): Promise<ArticleCard | null> {
    const card = await this.#database.read<ArticleCard>(`article:${id}`);
    return card?.removedAt === null ? card : null;
  }

  /**
   * A kept article, whole.
   * @throws Failure `not-kept`, or for a link whose page is not here yet: why that is so, or `waiting`
   */
  async get(id: string): Promise<KeptArticle> {
    const card = (await this.card(id)) ?? lost();
    if (card.content === null) throw new Failure(card.pending?.failure ?? 'waiting');
    const content = await this.#database.read<ContentDocument>(`content:${card.content}`);
    const images = await Promise.all(card.images.map((image) => this.#blob(image)));
    return { card, html: (content ?? lost()).html, images: new Map(images.flat()) };
  }

  /** The marked passages of an article, the oldest first. */
  async highlights(id: string): Promise<HighlightDocument[]> {
    const all = await this.#database.readAll<HighlightDocument>('highlight', `${id}:`);
    return all.sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0));
  }

  /** Put an article that comes from a file into the library. @returns its id, and whether it is new */
  async bring(item: Brought): Promise<{ id: string; added: boolean }> {
    return this.#write(() => bring(this.#database, item));
  }

  /** The bytes of an image, or null where it is not kept. @param hash as in the card's `images` */
  async image(hash: string): Promise<Blob | null> {
    return this.#database.attachment(`image:${hash}`, 'image');
  }

  /** The cards of all kept articles, newest first. */
  async list(): Promise<ArticleCard[]> {
    const cards = await this.#database.readAll<ArticleCard>('article');
    return cards.filter((card) => card.removedAt === null).sort((a, b) => b.savedAt - a.savedAt);
  }

  /**
   * Change what the reader decides about articles, in the order given; those that are not there any more are left out.
   * @returns the edits that take it back
   */
  async edit(edits: Edit[]): Promise<Edit[]> {
    const undo: Edit[] = [];
    for (const edit of edits) {
      let before: Edit | null = null;
      await this.#write(() =>
        this.#database.update<ArticleCard>(`article:${edit.id}`, (now) => {
          before = now && inverse(edit, now);
          return now && edited(now, edit);
        }),
      );
      if (before) undo.unshift(before);
    }
    return undo;
  }

  /**
   * Keep the bytes of one of an article's images. The same image in many articles is kept once.
   * @param url as in the card's `images`; another one is ignored, because the copy was refreshed meanwhile
   * @throws Failure `not-kept`
   */
  async addImage(id: string, url: string, image: { bytes: Uint8Array<ArrayBuffer>; mime: string }) {
    const hash = await sha256(image.bytes);
    const data = new Blob([image.bytes], { type: image.mime });
    await this.#write(() =>
      this.#database.keep({
        _id: `image:${hash}`,
        schema: SCHEMA,
        mime: image.mime,
        size: data.size,
        _attachments: { image: { content_type: image.mime, data } },
      }),
    );
    return this.#change(id, (card) => ({
      ...card,
      images: card.images.map((kept) => (kept.url === url ? { url, hash, pending: null } : kept)),
    }));
  }

  /** Delete for good what went into the bin before a time (ms since 1970), and texts and images of no article. */
  async purge(before: number): Promise<void> {
    await this.#write(() => purge(this.#database, before));
  }

  async #change(id: string, change: (card: ArticleCard) => ArticleCard): Promise<ArticleCard> {
    const card = await this.#write(() =>
      this.#database.update<ArticleCard>(`article:${id}`, (now) => now && change(now)),
    );
    return card ?? lost();
  }

  async #blob({ url, hash }: KeptImage): Promise<[string, Blob][]> {
    const blob = hash && (await this.image(hash));
    return blob ? [[url, blob]] : [];
  }
}

function lost(): never {
  throw new Failure('not-kept');
}
