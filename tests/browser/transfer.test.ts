import { expect, test } from 'vitest';
import { openLibrary } from '../../utils/library';
import { exportBackup } from '../../utils/transfer/export/backup';
import { collect } from '../../utils/transfer/export/collect';
import { keptArticles } from '../../utils/transfer/export/kept-articles';
import { exportMarkdown } from '../../utils/transfer/export/markdown';
import { previewImport, readImport } from '../../utils/transfer/import';
import { openZip } from '../../utils/transfer/zip/read';
import { ARTICLE, BARE, streamed } from '../transfer/article';
import { allOf, archiveOf, refusalOf } from '../transfer/reading';

const IMAGE = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/png' });
const WHOLE = { ...ARTICLE, images: new Map([['https://adab.example/lead.jpg', IMAGE]]) };

test('a backup comes back in a browser as it was', async () => {
  const file = await collect(exportBackup(streamed([WHOLE, BARE])), 'application/zip');
  expect(await previewImport(file)).toMatchObject({
    format: 'backup',
    articles: 2,
    withContent: 2,
    problems: 0,
  });
  const [first, second] = await allOf(readImport(file));
  expect(first?.entry?.backup?.card).toEqual(WHOLE.card);
  expect(first?.entry?.html).toBe(WHOLE.html);
  const image = first?.entry?.backup?.images.get('https://adab.example/lead.jpg');
  expect([image?.mime, await image?.bytes()]).toEqual(['image/png', new Uint8Array([1, 2, 3])]);
  expect(second?.entry?.html).toBe(BARE.html);
});

test('a library leaves whole, links that wait for their pages included', async () => {
  const library = openLibrary(`transfer-${crypto.randomUUID()}`);
  await library.fetching.add([{ url: 'https://x.example/link', title: 'رابط' }]);
  await library.save({ ...WHOLE.card, html: '<p>نص</p>' });
  const file = await collect(exportBackup(keptArticles(library)), 'application/zip');
  const entries = (await allOf(readImport(file))).map(({ entry }) => entry);
  expect(entries.map((entry) => [entry?.title, entry?.html]).sort()).toEqual(
    [
      ['رابط', undefined],
      [WHOLE.card.title, '<p>نص</p>'],
    ].sort(),
  );
});

test('Markdown is written in a browser', async () => {
  const archive = await openZip(await collect(exportMarkdown(streamed([WHOLE])), 'application/zip'), {});
  const name = archive.names.find((one) => one.endsWith('.md')) ?? '';
  expect(await archive.text(name)).toContain('نصٌّ **مشكول** عن [رابط](https://x.example/).');
});

test('an archive whose headers lie stops a browser at what they say', async () => {
  const bomb = await archiveOf({ 'metadata_0_to_1.json': new Uint8Array(32 << 20) });
  expect(await refusalOf(bomb)).toBe('unsafe');
  const view = new DataView(bomb.buffer);
  const entry = bomb.length - 22 - 46 - 'metadata_0_to_1.json'.length;
  expect(view.getUint32(entry, true)).toBe(0x02014b50);
  view.setUint32(entry + 24, 1000, true);
  expect(await refusalOf(bomb)).toBe('damaged');
});
