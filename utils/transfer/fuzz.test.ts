// @vitest-environment node
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ARTICLE, BARE, streamed } from '../../tests/transfer/article';
import { archiveOf, bytesOf, refusalOf } from '../../tests/transfer/reading';
import { exportBackup } from './export/backup';
import { exportBookmarks } from './export/bookmarks';
import { collect } from './export/collect';
import { exportCsv } from './export/csv';

const WALLABAG = JSON.stringify([
  { url: 'https://x.example/1', is_archived: 1, title: 'مقال', tags: ['أدب'] },
]);

const FILES: Readonly<Record<string, () => Promise<Blob>>> = {
  'a backup': () => collect(exportBackup(streamed([ARTICLE, BARE])), ''),
  bookmarks: () => collect(exportBookmarks(streamed([ARTICLE, BARE])), ''),
  CSV: () => collect(exportCsv(streamed([ARTICLE, BARE])), ''),
  JSON: async () => new Blob([WALLABAG]),
  'a Pocket archive': async () =>
    new Blob([
      await archiveOf({
        'part_000000.csv': 'title,url,time_added,tags,status\nx,https://x.example,1,,unread\n',
      }),
    ]),
};

/** Bytes put in the place of others. */
const damage = fc.array(
  fc.tuple(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: 0, max: 255 })),
  {
    minLength: 1,
    maxLength: 6,
  },
);

/** Reads a file, whose every fault must be one that has a sentence: `refusalOf` throws any other error on. */
test.for(Object.entries(FILES))(
  '%s with damaged bytes is read or refused, and never breaks',
  async ([, file]) => {
    const whole = new Uint8Array(await (await file()).arrayBuffer());
    await fc.assert(
      fc.asyncProperty(damage, fc.option(fc.double({ min: 0, max: 1, noNaN: true })), async (bytes, cut) => {
        const damaged = whole.slice(0, cut === null ? undefined : Math.floor(cut * whole.length));
        for (const [place, byte] of bytes) damaged[Math.floor(place * damaged.length)] = byte;
        expect(await refusalOf(damaged)).toBeDefined();
      }),
      { numRuns: 150 },
    );
  },
);

test('any bytes at all are refused', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('', 'PK\x03\x04', '[', '{"a":[', '<dl><dt>', 'url,title,selection,folder\n'),
      async (bytes, head) => {
        expect(await refusalOf(new Uint8Array([...bytesOf(head), ...bytes]))).toBeDefined();
      },
    ),
  );
});
