import { sha256 } from '../../article';
import { cardId } from '../../library/documents';
import { BACKUP } from '../formats/backup';
import { type ZipInput, zip } from '../zip/write';
import type { ExportArticle, Pieces } from './article';
import { imageFiles, onlyNew } from './images';

/**
 * A complete backup, as `backup-format.md` describes it: a ZIP archive from which `formats/backup.ts` reads back
 * every article exactly as it was.
 */
export function exportBackup(articles: AsyncIterable<ExportArticle>, createdAt = new Date()): Pieces {
  return zip(files(articles, createdAt));
}

async function* files(articles: AsyncIterable<ExportArticle>, createdAt: Date): AsyncGenerator<ZipInput> {
  const once = onlyNew();
  let count = 0;
  for await (const { card, html, images, highlights } of articles) {
    count += 1;
    const text = card.content === null ? null : await textFile(html);
    if (text) yield* once(text);
    const kept = await imageFiles(images);
    for (const { file } of kept) yield* once(file);
    yield json(`articles/${cardId(card)}.json`, {
      card,
      highlights,
      content: text?.name ?? null,
      images: kept.map(({ url, file, mime }) => ({ url, file: file.name, mime })),
    });
  }
  // Last, so that an archive which has a manifest has everything that the manifest counts.
  yield json(BACKUP.manifest, {
    format: BACKUP.format,
    version: BACKUP.version,
    createdAt: createdAt.toISOString(),
    articles: count,
  });
}

async function textFile(html: string): Promise<ZipInput> {
  const bytes = new TextEncoder().encode(html);
  return { name: `content/${await sha256(bytes)}.html`, bytes, compress: true };
}

function json(name: string, value: unknown): ZipInput {
  return { name, bytes: new TextEncoder().encode(`${JSON.stringify(value, null, 2)}\n`), compress: true };
}
