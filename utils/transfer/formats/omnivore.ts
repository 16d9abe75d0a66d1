import { RowFault } from '../entry';
import type { RawEntry } from '../normalise';
import type { Zip } from '../zip/read';
import type { JsonFormat, JsonObject, Row, ZipFormat } from './format';
import { elementRows, listIn, objectsIn } from './json-rows';
import { readOmnivoreHighlights } from './omnivore-highlights';

const METADATA = /(^|\/)metadata_\d+_to_\d+\.json$/;

/** Omnivore's last export: `metadata_0_to_20.json` and on, `content/<slug>.html`, `highlights/<slug>.md`. */
export const omnivore: ZipFormat = {
  name: 'omnivore',
  recognises: (names) => names.some((name) => METADATA.test(name)),
  rows,
};

/** One of its metadata files alone, which people take out of the archive: the same articles without their texts. */
export const omnivoreMetadata: JsonFormat = {
  name: 'omnivore',
  key: '',
  recognises: (element) => 'slug' in element && 'state' in element && 'savedAt' in element,
  passes: 1,
  rows: (elements) => elementRows(elements(), '', read),
};

async function* rows(zip: Zip): AsyncGenerator<Row> {
  for (const part of zip.names.filter((name) => METADATA.test(name)).sort(byStart)) {
    const articles = await readMetadata(zip, part);
    if (!articles) yield { row: 1, part, source: part, raw: 'unreadable' };
    for (const [place, article] of (articles ?? []).entries()) {
      const content = `content/${String(article.slug)}.html`;
      const marks = await readMarks(zip, `highlights/${String(article.slug)}.md`);
      yield {
        row: place + 1,
        part,
        source: JSON.stringify(article),
        raw: { ...read(article), ...marks.raw },
        ...(marks.damaged && { fault: 'content-damaged' }),
        ...(zip.has(content) && { content: () => zip.text(content) }),
      };
    }
  }
}

function byStart(one: string, other: string): number {
  return Number(/\d+/.exec(one)) - Number(/\d+/.exec(other));
}

async function readMetadata(zip: Zip, part: string): Promise<JsonObject[] | null> {
  const text = await zip.required(part);
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) ? objectsIn(parsed) : null;
  } catch {
    return null;
  }
}

async function readMarks(zip: Zip, name: string): Promise<{ raw: Partial<RawEntry>; damaged: boolean }> {
  if (!zip.has(name)) return { raw: {}, damaged: false };
  try {
    return { raw: readOmnivoreHighlights(await zip.text(name)), damaged: false };
  } catch (error) {
    if (error instanceof RowFault) return { raw: {}, damaged: true };
    throw error;
  }
}

function read(article: JsonObject): RawEntry {
  const progress = Number(article.readingProgress) / 100;
  const archived = /^archived$/i.test(String(article.state));
  return {
    url: article.url,
    title: article.title,
    byline: article.author,
    excerpt: article.description,
    savedAt: article.savedAt,
    publishedAt: article.publishedAt,
    status: archived ? 'archived' : progress > 0 && progress < 1 ? 'reading' : 'unread',
    progress,
    leadImage: article.thumbnail,
    tags: listIn(article.labels),
  };
}
