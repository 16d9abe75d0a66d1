import PouchDB from 'pouchdb-core';
import { articleId, sha256 } from '../../utils/article';
// Registers the adapter that the library uses.
import '../../utils/library/database';
import type { ArticleCard, ContentDocument } from '../../utils/library/documents';
import { SCHEMA } from '../../utils/library/documents';
import { keptArticle } from './articles';

const AT_ONCE = 250;

/** Write articles into the library's database as `Library.save` would, many at a time. */
export async function fill(first: number, count: number): Promise<void> {
  const pouch = new PouchDB<ArticleCard | ContentDocument>('warraq', { adapter: 'indexeddb' });
  for (let start = first; start < first + count; start += AT_ONCE) {
    const numbers = Array.from({ length: Math.min(AT_ONCE, first + count - start) }, (_, i) => start + i);
    await pouch.bulkDocs((await Promise.all(numbers.map(documents))).flat());
  }
  await pouch.close();
}

async function documents(number: number): Promise<[ContentDocument, ArticleCard]> {
  const { article, savedAt, tags, status, favourite } = keptArticle(number);
  const { html, ...described } = article;
  const content = await sha256(new TextEncoder().encode(html));
  return [
    { _id: `content:${content}`, schema: SCHEMA, html },
    {
      ...described,
      _id: `article:${await articleId(described.url)}`,
      schema: SCHEMA,
      savedAt,
      updatedAt: savedAt,
      removedAt: null,
      tags,
      status,
      favourite,
      progress: status === 'archived' ? 1 : 0,
      place: null,
      note: null,
      content,
      pending: null,
      images: [],
    },
  ];
}
