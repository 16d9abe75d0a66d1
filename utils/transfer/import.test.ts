// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import { allOf, archiveOf, type Content, fileOf, refusalOf } from '../../tests/transfer/reading';
import { previewImport, readImport } from './import';

const POCKET = 'title,url,time_added,tags,status\nكتاب,https://x.example/1,1600000000,أدب,unread\n';

describe('a file that is not one of ours is refused whole', () => {
  const utf16 = (text: string, mark: string, little: boolean) => {
    const bytes = new Uint8Array(2 * (mark + text).length);
    const view = new DataView(bytes.buffer);
    [...(mark + text)].forEach((letter, place) => {
      view.setUint16(2 * place, letter.charCodeAt(0), little);
    });
    return bytes;
  };
  /** `كتاب` in windows-1256 in the place of the title. */
  const windows1256 = Uint8Array.from(
    POCKET.replace('كتاب', '\xdf\xca\xc7\xc8').replace('أدب', ''),
    (letter) => letter.charCodeAt(0),
  );

  test.for<[what: string, content: Content, expected: string]>([
    ['nothing', '', 'empty'],
    ['spaces', ' \n\t', 'empty'],
    ['a text', 'كان يا ما كان, في قديم الزمان\n', 'unknown-format'],
    ['another table', 'name,email\nx,y\n', 'unknown-format'],
    ['a page', '<!doctype html><title>مقال</title><p>نص</p>', 'unknown-format'],
    ['other JSON', '{"version": 1, "roots": {"bar": {"children": []}}}', 'unknown-format'],
    ['an empty list', '[]', 'no-articles'],
    ['a header alone', 'title,url,time_added,tags,status\n', 'no-articles'],
    [
      'a picture',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 73, 72, 68, 82]),
      'unknown-format',
    ],
    ['a PDF', '%PDF-1.7\n%\u00e2\u00e3\n1 0 obj', 'unknown-format'],
    ['gzip', Uint8Array.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3]), 'unknown-format'],
    ['UTF-16 with a mark', utf16(POCKET, '\ufeff', true), 'wrong-encoding'],
    ['UTF-16, big end first, with a mark', utf16(POCKET, '\ufeff', false), 'wrong-encoding'],
    ['UTF-16 without a mark', utf16(POCKET, '', true), 'wrong-encoding'],
    [
      'UTF-16 that is nearly all Arabic',
      utf16(POCKET.replace('كتاب', 'كتاب الأغاني '.repeat(200)), '', true),
      'wrong-encoding',
    ],
    ['UTF-16, big end first, without a mark', utf16(POCKET, '', false), 'wrong-encoding'],
    ['windows-1256', windows1256, 'wrong-encoding'],
    ['JSON cut short', '[{"url":"https://x.example/1","is_archived":true},{"ur', 'cut-short'],
    [
      'JSON cut inside a letter',
      new TextEncoder().encode('[{"url":"https://x.example/1","is_archived":true,"title":"ك').slice(0, -1),
      'cut-short',
    ],
    ['JSON with a bracket too many', '[{"url":"https://x.example/1","is_archived":true}]]', 'damaged'],
  ])('%s', async ([, content, expected]) => {
    expect(await refusalOf(content)).toBe(expected);
  });

  it('but not for a stray control character', async () => {
    expect(await refusalOf(POCKET.replace('كتاب', 'ك\u0003تاب'))).toMatchObject({ articles: 1 });
  });

  it('not even by its name', async () => {
    const file = Object.assign(fileOf('name,email\n'), { name: 'pocket.csv' });
    expect(await refusalOf(file)).toBe('unknown-format');
  });

  it('nor is an archive of other things', async () => {
    expect(
      await refusalOf(await archiveOf({ 'word/document.xml': '<x/>', '[Content_Types].xml': '<x/>' })),
    ).toBe('unknown-format');
  });

  it('unless one file in it is', async () => {
    const packed = await archiveOf({ 'matter/_matter_history.csv': POCKET, 'matter/a1.html': '<p>x</p>' });
    expect(await refusalOf(packed)).toMatchObject({ format: 'pocket-csv', articles: 1 });
    expect(await refusalOf(await archiveOf({ 'a.csv': POCKET, 'b.csv': POCKET }))).toBe('unknown-format');
    expect(await refusalOf(await archiveOf({ 'a.csv': POCKET.slice(0, -9) }))).toBe('cut-short');
    expect(await refusalOf(await archiveOf({ 'a.csv': packed }))).toBe('nested-archive');
  });

  it('nor one that is cut short', async () => {
    const whole = await archiveOf({ 'part_000000.csv': POCKET });
    expect(await refusalOf(whole.slice(0, -30))).toBe('cut-short');
  });
});

describe('previewImport', () => {
  it('counts what a file would bring', async () => {
    const file = fileOf(`URL,Title,Selection,Folder,Timestamp,Tags
https://x.example/1,واحد,اقتباس,Unread,1600000001,"[""أدب"",""Go""]"
http://www.x.example/1/?utm_source=x,واحد,,Archive,1600000001,"[""go""]"
https://x.example/2,Two,,Starred,1600000003,[]
javascript:alert(1),Three,,Unread,1600000003,[]
https://x.example/4,Four,,Unread,tomorrow,[]
`);
    expect(await previewImport(file)).toEqual({
      format: 'instapaper',
      articles: 4,
      duplicates: 1,
      unread: 3,
      reading: 0,
      archived: 1,
      favourites: 1,
      tags: 2,
      highlights: 0,
      notes: 1,
      withContent: 0,
      lost: 1,
      problems: 2,
      problemKinds: { 'bad-url': 1, 'bad-date': 1 },
      problemList: [
        { row: 5, kind: 'bad-url', excerpt: 'javascript:alert(1), Three, , Unread, 1600000003, []' },
        { row: 6, kind: 'bad-date', excerpt: 'https://x.example/4, Four, , Unread, tomorrow, []' },
      ],
    });
  });
});

describe('reading a large file', () => {
  const rows = 4000;
  const large = fileOf(
    `title,url,time_added,tags,status\n${Array.from({ length: rows }, (_, row) => `${'مقال طويل '.repeat(60)},https://x.example/${row},1600000000,أدب|نقد,unread\n`).join('')}`,
  );

  it('goes piece by piece, and says how far it is', async () => {
    const told: number[] = [];
    const { articles } = await previewImport(large, { onProgress: (fraction) => told.push(fraction) });
    expect(articles).toBe(rows);
    expect(told.length).toBeGreaterThan(3);
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(told.at(-1)).toBe(1);
  });

  it('stops when it is told to', async () => {
    const stop = new AbortController();
    const seen: number[] = [];
    const reading = async () => {
      for await (const { index } of readImport(large, { signal: stop.signal })) {
        seen.push(index);
        if (index === 100) stop.abort();
      }
    };
    await expect(reading()).rejects.toThrow('aborted');
    expect(seen.at(-1)).toBe(100);
    await expect(previewImport(large, { signal: AbortSignal.abort() })).rejects.toThrow('aborted');
  });

  it('goes on where it was', async () => {
    const rest = await allOf(readImport(large, { from: rows - 2 }));
    expect(rest.map(({ index, entry }) => [index, entry?.url])).toEqual([
      [rows - 2, `https://x.example/${rows - 2}`],
      [rows - 1, `https://x.example/${rows - 1}`],
    ]);
  });
});
