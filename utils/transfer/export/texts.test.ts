// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import { ARTICLE, BARE, streamed } from '../../../tests/transfer/article';
import { entriesOf } from '../../../tests/transfer/reading';
import { guarded } from '../formats/warraq-csv';
import { exportBookmarks } from './bookmarks';
import { collect } from './collect';
import { exportCsv } from './csv';

const HOSTILE = {
  ...BARE,
  card: {
    ...BARE.card,
    title: '=HYPERLINK("https://evil.example","x")',
    tags: ["'quoted", '-1'],
    excerpt: '@x\n+y',
  },
};

describe('CSV', () => {
  it('comes back with everything but the text', async () => {
    const file = await collect(exportCsv(streamed([ARTICLE, BARE, HOSTILE])), 'text/csv');
    const { card, highlights } = ARTICLE;
    const [first, second, third] = await entriesOf(file);
    expect(first).toEqual({
      url: card.url,
      title: card.title,
      byline: card.byline,
      siteName: card.siteName,
      publishedAt: card.publishedAt,
      savedAt: card.savedAt,
      status: 'reading',
      favourite: true,
      progress: 0.25,
      tags: card.tags,
      note: card.note,
      excerpt: card.excerpt,
      lang: 'ar',
      leadImage: card.leadImage,
      highlights,
    });
    expect(second).toMatchObject({
      url: BARE.card.url,
      status: 'archived',
      favourite: false,
      tags: [],
      highlights: [],
    });
    expect(third).toMatchObject({
      title: HOSTILE.card.title,
      tags: HOSTILE.card.tags,
      excerpt: HOSTILE.card.excerpt,
    });
  });

  it('begins with a byte order mark, and no cell with a formula', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(
      await (await collect(exportCsv(streamed([HOSTILE])), 'text/csv')).arrayBuffer(),
    );
    expect(text.startsWith('\ufeffurl,title,')).toBe(true);
    expect(text).toContain(`,"'=HYPERLINK(""https://evil.example"",""x"")",`);
    expect(text).toContain(`,"'@x\n+y",`);
  });

  test.for(['=1', '+1', '-1', '@x', '\tx', '\rx', "'x", '＝1', '|x'])('%j is guarded', (cell) => {
    expect(guarded(cell)).toBe(`'${cell}`);
  });

  test.for(['', 'x=1', 'مقال', '12', '["أدب"]', 'https://x.example/?a=-1'])('%j stays as it is', (cell) => {
    expect(guarded(cell)).toBe(cell);
  });
});

describe('bookmarks', () => {
  it('come back with tags, dates, statuses, favourites and notes', async () => {
    const file = await collect(exportBookmarks(streamed([ARTICLE, BARE])), 'text/html');
    expect(await entriesOf(file)).toEqual([
      {
        url: ARTICLE.card.url,
        title: ARTICLE.card.title,
        savedAt: ARTICLE.card.savedAt,
        status: 'reading',
        favourite: true,
        progress: 0.25,
        tags: ['أدب', 'نقد، قديم', 'a b'],
        note: 'ملاحظتي <b>&amp;\n\n> جملة\n> أخرى\n\nرأيي\n\n> ثانية',
        lang: 'ar',
        highlights: [],
      },
      {
        url: BARE.card.url,
        title: 'Plain',
        savedAt: BARE.card.savedAt,
        status: 'archived',
        favourite: false,
        tags: [],
        highlights: [],
      },
    ]);
  });
});
