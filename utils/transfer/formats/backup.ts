import { sha256 } from '../../article';
import { type BackupImage, type BackupPart, RowFault } from '../entry';
import { ImportFailure } from '../failure';
import { MAX_IMAGE } from '../limits';
import type { RawEntry, RawHighlight } from '../normalise';
import { readFlag } from '../values';
import type { Zip } from '../zip/read';
import type { JsonObject, Row, ZipFormat } from './format';
import { asObject, listIn, objectsIn, parseObject } from './json-rows';

/** Names and version of our own backup; `backup-format.md` describes it, `export/backup.ts` writes it. */
export const BACKUP = { format: 'warraq-backup', version: 1, manifest: 'manifest.json' } as const;

const ARTICLE = /^articles\/[\da-f]+\.json$/;
const CONTENT = /^content\/([\da-f]{64})\.html$/;
const IMAGE = /^images\/([\da-f]{64})(\.[a-z\d]+)?$/;
const STATUS = ['unread', 'reading', 'archived'] as const;

export const backup: ZipFormat = {
  name: 'backup',
  recognises: (names) => names.includes(BACKUP.manifest) && !names.includes('[Content_Types].xml'),
  rows,
};

async function* rows(zip: Zip): AsyncGenerator<Row> {
  const manifest = parseObject(await zip.required(BACKUP.manifest));
  if (typeof manifest === 'string' || manifest.format !== BACKUP.format) {
    throw new ImportFailure('unknown-format');
  }
  if (Number(manifest.version) > BACKUP.version) throw new ImportFailure('newer-version');
  const articles = zip.names.filter((name) => ARTICLE.test(name));
  // The manifest is written last and counts: what is missing from the archive was taken out of it.
  if (articles.length !== manifest.articles) throw new ImportFailure('damaged');
  for (const [place, part] of articles.entries()) yield readArticle(zip, part, place + 1);
}

async function readArticle(zip: Zip, part: string, row: number): Promise<Row> {
  const source = await textOrFault(zip, part);
  if (source instanceof RowFault) return { row, part, source: part, raw: source.kind };
  const article = parseObject(source);
  const card = typeof article === 'string' ? null : asObject(article.card);
  if (typeof article === 'string' || !card) return { row, part, source, raw: 'unreadable' };
  return {
    row,
    part,
    source,
    raw: read(article, card, { card, highlights: listIn(article.highlights), images: images(zip, article) }),
    // A link whose page was never fetched has none.
    ...(article.content !== null && { content: () => readContent(zip, String(article.content)) }),
  };
}

async function textOrFault(zip: Zip, name: string): Promise<string | RowFault> {
  try {
    return await zip.text(name);
  } catch (error) {
    if (error instanceof RowFault) return error;
    throw error;
  }
}

function read(article: JsonObject, card: JsonObject, part: BackupPart): RawEntry {
  return {
    url: card.url,
    title: card.title,
    byline: card.byline,
    siteName: card.siteName,
    savedAt: card.savedAt,
    publishedAt: card.publishedAt,
    status: STATUS.find((status) => status === card.status) ?? null,
    favourite: readFlag(card.favourite),
    tags: listIn(card.tags),
    note: card.note,
    excerpt: card.excerpt,
    lang: card.lang,
    leadImage: card.leadImage,
    progress: card.progress,
    highlights: objectsIn(article.highlights).map(
      ({ quote, note, createdAt, colour }): RawHighlight => ({ quote, note, createdAt, colour }),
    ),
    backup: part,
  };
}

/** The article's HTML. Its name is its hash, so that a changed text is told from the one that was exported. */
async function readContent(zip: Zip, name: string): Promise<string> {
  const hash = CONTENT.exec(name)?.[1];
  if (!hash) throw new RowFault('content-missing');
  const html = await zip.text(name);
  if ((await sha256(new TextEncoder().encode(html))) !== hash) throw new RowFault('content-damaged');
  return html;
}

function images(zip: Zip, article: JsonObject): ReadonlyMap<string, BackupImage> {
  const found = objectsIn(article.images).flatMap(({ url, file, mime }): [string, BackupImage][] => {
    const hash = typeof file === 'string' && zip.has(file) && IMAGE.exec(file)?.[1];
    if (!hash || typeof url !== 'string' || typeof mime !== 'string' || !/^image\/[\w.+-]+$/.test(mime))
      return [];
    return [[url, { hash, mime, bytes: () => readImage(zip, file, hash) }]];
  });
  return new Map(found);
}

async function readImage(zip: Zip, file: string, hash: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await zip.bytes(file, MAX_IMAGE);
  if ((await sha256(bytes)) !== hash) throw new RowFault('content-damaged');
  return bytes;
}
