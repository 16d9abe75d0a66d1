// @vitest-environment node
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { allOf } from '../../../tests/transfer/reading';
import { articleId, articleKey, sha256 } from '../../article';
import type { ArticleCard } from '../../library/documents';
import type { ImportEntry } from '../entry';
import { previewImport, readImport } from '../import';
import type { ExportArticle } from './article';
import { exportBackup } from './backup';
import { collect } from './collect';

/** Any text that UTF-8 can hold, Arabic with its marks among it. */
const text = fc.oneof(
  fc
    .array(fc.integer({ min: 0, max: 0x10ffff }))
    .map((codes) => String.fromCodePoint(...codes).toWellFormed()),
  fc.constantFrom('', 'مُقدِّمة', 'می‌روم', '\u200fعنوان\u200e', '"</script>\u2028\0', '=1+1'),
);
const image = fc.record({
  url: fc.webUrl(),
  bytes: fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
  type: fc.constantFrom('image/png', 'image/jpeg', 'image/svg+xml', 'image/x-unknown'),
});
const time = fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2090, 0) });

const described = fc.record({
  url: fc.webUrl({ withQueryParameters: true }),
  title: text,
  byline: fc.option(text),
  siteName: fc.option(text),
  publishedAt: fc.option(fc.constantFrom('2024-01-02', '2024-01-02T03:04:05.000Z')),
  lang: fc.option(fc.constantFrom('ar', 'en-GB')),
  dir: fc.constantFrom('rtl' as const, 'ltr' as const),
  excerpt: text,
  leadImage: fc.option(fc.webUrl()),
  wordCount: fc.nat(),
  savedAt: time,
  updatedAt: time,
  removedAt: fc.option(time),
  tags: fc.array(text),
  status: fc.constantFrom('unread' as const, 'reading' as const, 'archived' as const),
  favourite: fc.boolean(),
  progress: fc.double({ min: 0, max: 1, noNaN: true }).map((progress) => progress + 0),
  note: fc.option(text),
  place: fc.option(fc.nat()),
  pending: fc.option(fc.constant({ tries: 1, failure: 'offline' as const, nextTry: 5 })),
});

const article = fc.record({
  described,
  html: text,
  images: fc.uniqueArray(image, { selector: ({ url }) => url, maxLength: 3 }),
  highlights: fc.array(
    fc.record(
      {
        quote: text,
        note: text,
        createdAt: time,
        colour: text,
        anchors: fc.jsonValue().map((any) => JSON.parse(JSON.stringify(any)) as unknown),
      },
      { requiredKeys: ['quote'] },
    ),
  ),
  fetched: fc.boolean(),
});

it('gives back every article exactly as it was', { timeout: 60_000 }, async () => {
  const library = fc.uniqueArray(article, {
    selector: ({ described: { url } }) => articleKey(url),
    maxLength: 4,
    minLength: 1,
  });
  await fc.assert(
    fc.asyncProperty(library, async (made) => {
      const articles = await Promise.all(made.map(kept));
      const file = await collect(exportBackup(streamed(articles)), 'application/zip');
      const preview = await previewImport(file);
      expect(preview).toMatchObject({ format: 'backup', articles: articles.length, problems: 0 });
      const items = await allOf(readImport(file));
      const back = await Promise.all(items.map(({ entry }) => restored(entry)));
      expect(back).toEqual(await Promise.all(articles.map(plain)));
    }),
    { numRuns: 60 },
  );
});

it('keeps an image and a text that many articles share once', async () => {
  const shared = { described: fc.sample(described, { numRuns: 2, seed: 1 }), html: '<p>نص</p>' };
  const articles = await Promise.all(
    shared.described.map((one, place) =>
      kept({
        described: { ...one, url: `https://x.example/${place}` },
        html: shared.html,
        images: [{ url: 'https://x.example/i', bytes: new Uint8Array([1]), type: 'image/png' }],
        highlights: [],
        fetched: true,
      }),
    ),
  );
  const names = new TextDecoder('latin1').decode(
    await (await collect(exportBackup(streamed(articles)), '')).arrayBuffer(),
  );
  expect(names.match(/content\/[\da-f]{64}\.html\0?PK/g) ?? []).toHaveLength(1);
  expect(new Set(names.match(/images\/[\da-f]{64}\.png/g)).size).toBe(1);
});

type Made = typeof article extends fc.Arbitrary<infer T> ? T : never;

async function kept({ described: one, html, images, highlights, fetched }: Made): Promise<ExportArticle> {
  const card: ArticleCard = {
    ...one,
    _id: `article:${await articleId(one.url)}`,
    schema: 1,
    content: fetched ? await sha256(new TextEncoder().encode(html)) : null,
    images: await Promise.all(
      images.map(async ({ url, bytes }) => ({ url, hash: await sha256(bytes), pending: null })),
    ),
  };
  const blobs = images.map(({ url, bytes, type }): [string, Blob] => [url, new Blob([bytes], { type })]);
  return { card, html, images: new Map(blobs), highlights };
}

async function* streamed(articles: readonly ExportArticle[]): AsyncGenerator<ExportArticle> {
  yield* articles;
}

/** An article with its images as plain data, to be compared. */
async function plain({ card, html, images, highlights }: ExportArticle) {
  const bytes = [...images].map(async ([url, blob]) => [
    url,
    blob.type,
    [...new Uint8Array(await blob.arrayBuffer())],
  ]);
  return {
    card,
    html: card.content === null || html.trim() === '' ? undefined : html,
    images: await Promise.all(bytes),
    highlights,
  };
}

/** An article that was read back, in the same shape. */
async function restored(entry: ImportEntry | null) {
  const images = [...(entry?.backup?.images ?? [])].map(async ([url, { mime, bytes }]) => [
    url,
    mime,
    [...(await bytes())],
  ]);
  return {
    card: entry?.backup?.card,
    html: entry?.html,
    images: await Promise.all(images),
    highlights: entry?.backup?.highlights,
  };
}
