// @vitest-environment node
import { describe, expect, it, test } from 'vitest';
import { entriesOf, itemsOf, refusalOf } from '../../../tests/transfer/reading';

const PLAIN = { status: 'unread', favourite: false, tags: [], highlights: [] };

describe('Pocket CSV', () => {
  const FILE = `title,url,time_added,tags,status
"مقدمة ابن خلدون، الباب ""الأول""",https://adab.example/muqaddima?utm_source=pocket,1541343937,تاريخ|فلسفة,unread
https://x.example/a,https://x.example/a,1600000000,,archive
"سطر
ثانٍ",https://x.example/b,1600000001,to read,archive
`;

  it('keeps titles, dates, tags and the archive', async () => {
    expect(await entriesOf(FILE)).toEqual([
      {
        ...PLAIN,
        url: 'https://adab.example/muqaddima',
        title: 'مقدمة ابن خلدون، الباب "الأول"',
        savedAt: 1541343937000,
        tags: ['تاريخ', 'فلسفة'],
      },
      { ...PLAIN, url: 'https://x.example/a', savedAt: 1600000000000, status: 'archived' },
      {
        ...PLAIN,
        url: 'https://x.example/b',
        title: 'سطر ثانٍ',
        savedAt: 1600000001000,
        tags: ['to read'],
        status: 'archived',
      },
    ]);
  });

  it('has a column more in older files', async () => {
    const old =
      'title,url,time_added,cursor,tags,status\r\nعنوان,https://x.example/a,1541343937,,وسم,archive';
    const expected = { title: 'عنوان', url: 'https://x.example/a', savedAt: 1541343937000, tags: ['وسم'] };
    expect(await entriesOf(old)).toEqual([{ ...PLAIN, ...expected, status: 'archived' }]);
  });

  test.for<[what: string, row: string, problem: string, taken: boolean]>([
    ['a bookmarklet', 'x,javascript:alert(1),1600000000,,unread', 'bad-url', false],
    ['a file', 'x,file:///etc/passwd,1600000000,,unread', 'bad-url', false],
    ['no address', 'x,,1600000000,,unread', 'no-url', false],
    ['a date that is none', 'x,https://x.example/a,soon,,unread', 'bad-date', true],
    ['a status that is none', 'x,https://x.example/a,1600000000,,gone', 'bad-status', true],
    ['a cell too many', 'x,https://x.example/a,1600000000,,unread,y', 'columns', true],
    ['a cell too few', 'x,https://x.example/a,1600000000', 'columns', true],
  ])('names %s', async ([, row, kind, taken]) => {
    const file = `title,url,time_added,tags,status\n${row}\ny,https://x.example/b,1600000000,,unread\n`;
    const [first, second] = await itemsOf(file);
    expect(first?.problem).toEqual({ row: 2, kind, excerpt: row.replaceAll(',', ', ') });
    expect(first?.entry !== null).toBe(taken);
    expect(first?.entry?.savedAt).toBe(taken && kind !== 'bad-date' ? 1600000000000 : undefined);
    expect(second?.problem).toBeUndefined();
  });

  test.for([
    'y,https://x.example/b,1600000000,,unr',
    'y,https://x.example/b,16000',
    'y,https://x.exa',
    'y,htt',
    'y',
    '"y',
  ])('knows that it is cut short in %s', async (end) => {
    const file = `title,url,time_added,tags,status\nx,https://x.example/a,1600000000,,unread\n${end}`;
    expect(await refusalOf(file)).toBe('cut-short');
  });

  it('is also read as a spreadsheet writes it', async () => {
    const file = '\ufefftitle;url;time_added;tags;status\r\n"أ;ب";https://x.example/a;1600000000;;unread\r\n';
    expect(await entriesOf(file)).toMatchObject([{ title: 'أ;ب' }]);
  });
});

test('Instapaper: folders, favourites, dates, tags and what was selected', async () => {
  const file = `URL,Title,Selection,Folder,Timestamp,Tags
https://x.example/1,واحد,"اقتباس، من النص",Unread,1600000001,"[""أدب"",""a,b""]"
https://x.example/2,Two,,Archive,1600000002,[]
https://x.example/3,Three,,Starred,1600000003,[]
https://x.example/4,Four,,كتب,1600000004,"[""شعر""]"
`;
  expect(await entriesOf(file)).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1',
      title: 'واحد',
      note: 'اقتباس، من النص',
      savedAt: 1600000001000,
      tags: ['أدب', 'a,b'],
    },
    { ...PLAIN, url: 'https://x.example/2', title: 'Two', savedAt: 1600000002000, status: 'archived' },
    { ...PLAIN, url: 'https://x.example/3', title: 'Three', savedAt: 1600000003000, favourite: true },
    { ...PLAIN, url: 'https://x.example/4', title: 'Four', savedAt: 1600000004000, tags: ['شعر', 'كتب'] },
  ]);
  const old = 'URL,Title,Selection,Folder\nhttps://x.example/1,واحد,,Archive\n';
  expect(await entriesOf(old)).toEqual([
    { ...PLAIN, url: 'https://x.example/1', title: 'واحد', status: 'archived' },
  ]);
});

test('Readwise Reader: Python lists, progress, locations; feed items are named and left', async () => {
  const file = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
مقال,https://x.example/1,01a,"['أدب', ""ابن 'فلان'""]",2023-07-27 18:50:55.812000+00:00,0.4,later,True
Two,https://x.example/2,01b,[],2023-07-28 00:00:00+00:00,1.0,archive,True
Three,https://x.example/3,01c,[],2023-07-28 00:00:00+00:00,0,shortlist,False
Four,https://x.example/4,01d,[],2023-07-28 00:00:00+00:00,0,feed,False
`;
  const items = await itemsOf(file);
  const day = Date.UTC(2023, 6, 28);
  expect(items.map(({ entry }) => entry)).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1',
      title: 'مقال',
      tags: ['أدب', "ابن 'فلان'"],
      savedAt: Date.UTC(2023, 6, 27, 18, 50, 55, 812),
      progress: 0.4,
      status: 'reading',
    },
    { ...PLAIN, url: 'https://x.example/2', title: 'Two', savedAt: day, progress: 1, status: 'archived' },
    { ...PLAIN, url: 'https://x.example/3', title: 'Three', savedAt: day, tags: ['shortlist'] },
    null,
  ]);
  expect(items[3]?.problem).toMatchObject({ row: 5, kind: 'feed' });
});

test('Raindrop: notes, excerpts, folders, favourites, covers and highlights', async () => {
  const file = `id,title,note,excerpt,url,folder,tags,created,cover,highlights,favorite
1,مقال,ملاحظتي,مقتطف,https://x.example/1,أدب / شعر,"نثر, نقد",2024-09-03T20:06:53.347Z,https://x.example/c.jpg,"Highlight:جملة أولى
وتتمتها
Note:رأيي فيها
Highlight:جملة ثانية",true
2,Two,,,https://x.example/2,Unsorted,,2024-09-03T20:06:53.347Z,,,false
`;
  const savedAt = Date.UTC(2024, 8, 3, 20, 6, 53, 347);
  expect(await entriesOf(file)).toEqual([
    {
      url: 'https://x.example/1',
      title: 'مقال',
      note: 'ملاحظتي',
      excerpt: 'مقتطف',
      status: 'unread',
      favourite: true,
      tags: ['نثر', 'نقد', 'أدب', 'شعر'],
      savedAt,
      leadImage: 'https://x.example/c.jpg',
      highlights: [{ quote: 'جملة أولى\nوتتمتها', note: 'رأيي فيها' }, { quote: 'جملة ثانية' }],
    },
    { ...PLAIN, url: 'https://x.example/2', title: 'Two', savedAt },
  ]);
});

test('Matter: authors, publishers, queue, favourites and tags', async () => {
  const file = `Title,Author,Publisher,URL,Tags,Word Count,In Queue,Favorited,Read,Highlight_Count,Last Interaction Date,File Id
مقال,طه حسين,الرسالة,https://x.example/1,أدب;نقد,900,True,True,False,0,2023-01-02 03:04:05,a1
Two,,,https://x.example/2,,100,False,False,True,0,2023-01-02 03:04:05,a2
`;
  const savedAt = Date.UTC(2023, 0, 2, 3, 4, 5);
  expect(await entriesOf(file)).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1',
      title: 'مقال',
      byline: 'طه حسين',
      siteName: 'الرسالة',
      tags: ['أدب', 'نقد'],
      favourite: true,
      savedAt,
    },
    { ...PLAIN, url: 'https://x.example/2', title: 'Two', status: 'archived', savedAt },
  ]);
});
