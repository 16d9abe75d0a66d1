import { articleId, sha256 } from '../article';
import { isPrivateAddress } from '../text/private-address';
import { type Brought, type BroughtHighlight, joined } from './brought';
import type { Database } from './database';
import { type ArticleCard, type HighlightDocument, type Pending, SCHEMA, UNTRIED } from './documents';
import { imageUrls } from './image-urls';
import { imagesOf, UNDECIDED } from './links';

/**
 * Put an article that comes from a file into the library. One that is kept already stays as it is, joined by what its
 * reader decided elsewhere; one without a text waits to be fetched. Doing it twice changes nothing.
 * @returns the id, and whether the article is new
 */
export async function bring(
  database: Database,
  { article, decided, updatedAt, highlights }: Brought,
): Promise<{ id: string; added: boolean }> {
  const { html, ...described } = article;
  const id = await articleId(article.url);
  const content = html ? await sha256(new TextEncoder().encode(html)) : null;
  // The text first: a card on disk always has its text.
  if (content) await database.keep({ _id: `content:${content}`, schema: SCHEMA, html });
  const now = Date.now();
  let added = false;
  await database.update<ArticleCard>(`article:${id}`, (kept) => {
    added = kept === null || kept.removedAt !== null;
    const text = {
      content,
      pending: content ? null : firstTry(article.url),
      images: imagesOf(content ? imageUrls(article) : [], []),
    };
    const fresh = { ...UNDECIDED, ...described, _id: `article:${id}` as const, schema: SCHEMA, ...text };
    // What was put into the bin comes back as it was, joined by the file.
    const base = kept ?? {
      ...fresh,
      savedAt: decided.savedAt ?? now,
      updatedAt: updatedAt ?? now,
      removedAt: null,
    };
    const whole = base.content === null && content !== null ? { ...described, ...text } : {};
    const decisions = kept ? joined(kept, decided) : { ...decided, savedAt: base.savedAt };
    return { ...base, ...whole, ...decisions, removedAt: null };
  });
  for (const highlight of highlights) await keepHighlight(database, id, highlight);
  return { id, added };
}

/**
 * Nobody looks at each link of a file, and bookmarks hold routers and printers: those of the reader's own network are
 * fetched when the reader asks for them one by one.
 */
function firstTry(url: string): Pending {
  return isPrivateAddress(url) ? { tries: 0, failure: 'private-address', nextTry: null } : UNTRIED;
}

/** Under a name made of the passage, so that the same one from two files is one. */
async function keepHighlight(database: Database, id: string, highlight: BroughtHighlight): Promise<void> {
  const { quote, note = null, colour = null, createdAt = null } = highlight;
  const key = (await sha256(new TextEncoder().encode(`${quote}\n${note ?? ''}`))).slice(0, 32);
  const document: HighlightDocument = {
    _id: `highlight:${id}:${key}`,
    schema: SCHEMA,
    quote,
    note,
    colour,
    createdAt,
  };
  await database.keep(document);
}
