import { articleKey } from '../../article';
import type { RawHighlight } from '../normalise';
import type { Zip } from '../zip/read';
import { csvRows } from './csv-rows';
import type { JsonObject, Row, ZipFormat } from './format';
import { objectsIn } from './json-rows';
import { pocketCsv } from './pocket-csv';

const PART = /(^|\/)part_\d+\.csv$/i;
const CSV = { format: pocketCsv, delimiter: ',' } as const;
const ANNOTATIONS = /(^|\/)annotations\/[^/]+\.json$/i;

/** Pocket's last export: `part_000000.csv` and on, 10,000 rows each, and highlights in `annotations/part_*.json`. */
export const pocketZip: ZipFormat = {
  name: 'pocket-zip',
  recognises: (names) => names.some((name) => PART.test(name)),
  rows,
};

/** What was marked in one article. */
interface Marked {
  article: JsonObject;
  highlights: RawHighlight[];
}

async function* rows(zip: Zip): AsyncGenerator<Row> {
  const marked = new Map<string, Marked>();
  for (const part of zip.names.filter((name) => ANNOTATIONS.test(name))) {
    const found = await readAnnotations(zip, part);
    if ('problem' in found) yield found.problem;
    else for (const article of found.articles) collect(marked, article);
  }
  for (const part of zip.names.filter((name) => PART.test(name)).sort()) {
    for await (const row of csvRows(whole(await zip.required(part)), CSV)) {
      const key = typeof row.raw === 'string' || marked.size === 0 ? null : keyOf(row.raw.url);
      const highlights = (key !== null && marked.get(key)?.highlights) || [];
      if (key !== null) marked.delete(key);
      yield { ...row, part, raw: typeof row.raw === 'string' ? row.raw : { ...row.raw, highlights } };
    }
  }
  yield* orphans(marked);
}

/** Highlights of articles that Pocket no longer lists: somebody marked them, so they are kept, out of the way. */
function* orphans(marked: ReadonlyMap<string, Marked>): Generator<Row> {
  let row = 0;
  for (const { article, highlights } of marked.values()) {
    row += 1;
    const raw = { url: article.url, title: article.title, status: 'archived' as const, highlights };
    yield { row, part: 'annotations', source: JSON.stringify(article), raw };
  }
}

async function readAnnotations(
  zip: Zip,
  part: string,
): Promise<{ articles: JsonObject[] } | { problem: Row }> {
  const text = await zip.required(part);
  try {
    const parsed: unknown = JSON.parse(text);
    return { articles: objectsIn(Array.isArray(parsed) ? parsed : [parsed]) };
  } catch {
    return { problem: { row: 1, part, source: text, raw: 'unreadable' } };
  }
}

function collect(marked: Map<string, Marked>, article: JsonObject): void {
  const key = keyOf(article.url);
  if (key === null) return;
  const highlights = objectsIn(article.highlights).map((highlight) => ({
    quote: highlight.quote,
    note: highlight.note,
    createdAt: highlight.created_at,
  }));
  marked.set(key, { article, highlights: [...(marked.get(key)?.highlights ?? []), ...highlights] });
}

function keyOf(url: unknown): string | null {
  return typeof url === 'string' && URL.canParse(url) ? articleKey(url) : null;
}

async function* whole(text: string): AsyncGenerator<string> {
  yield text;
}
