// @vitest-environment node
import { expect, test } from 'vitest';
import { entriesOf, itemsOf, refusalOf } from '../../../tests/transfer/reading';

const PLAIN = { status: 'unread', favourite: false, tags: [], highlights: [] };

test('Pocket HTML: unread and archive, dates and tags', async () => {
  const file = `<!DOCTYPE html>
<html><head><meta http-equiv="Content-Type" content="text/html; charset=UTF-8" /><title>Pocket Export</title></head>
<body>
<h1>Unread</h1>
<ul>
<li><a href="https://x.example/1?a=1&amp;b=2" time_added="1688628695" tags="أدب,نقد">مقال &quot;أول&quot;</a></li>
</ul>
<h1>Read Archive</h1>
<ul>
<li><a href="https://x.example/2" time_added="1688628696" tags="">https://x.example/2</a></li>
</ul>
</body></html>`;
  expect(await entriesOf(file)).toEqual([
    {
      ...PLAIN,
      url: 'https://x.example/1?a=1&b=2',
      title: 'مقال "أول"',
      savedAt: 1688628695000,
      tags: ['أدب', 'نقد'],
    },
    { ...PLAIN, url: 'https://x.example/2', savedAt: 1688628696000, status: 'archived' },
  ]);
  expect(await refusalOf(file.slice(0, file.lastIndexOf('</ul>')))).toBe('cut-short');
  expect(await refusalOf(file.slice(0, file.indexOf('time_added')))).toBe('cut-short');
  expect(await refusalOf(file.slice(0, file.indexOf('<h1>Read Archive')))).toBe('cut-short');
});

test('bookmarks: dates in three units, folders, tags, notes, what is to be read', async () => {
  const file = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks</H1>
<DL><p>
    <DT><H3 ADD_DATE="1" PERSONAL_TOOLBAR_FOLDER="true">شريط الإشارات</H3>
    <DD>وصف المجلد
    <DL><p>
        <DT><A HREF="https://x.example/1" ADD_DATE="1616337559">مقال &amp; آخر</A>
        <DT><H3>أدب</H3>
        <DL><p>
            <DT><H3>شعر</H3>
            <DL><p>
                <DT><A HREF="https://x.example/2" ADD_DATE="1616337559000" TAGS="نقد,Poetry" TOREAD="1" PRIVATE="1">Two</A>
                <DD>ملاحظة في <b>سطر</b>
وسطر آخر
            </DL><p>
            <HR>
            <DT><A HREF="https://x.example/3" ADD_DATE="1616337559000000" TOREAD="0" ICON="data:image/png;base64,AAAA">Three</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="javascript:alert(1)" ADD_DATE="1616337559">Bookmarklet</A>
</DL><p>
`;
  const items = await itemsOf(file);
  const savedAt = 1616337559000;
  expect(items.map(({ entry }) => entry)).toEqual([
    { ...PLAIN, url: 'https://x.example/1', title: 'مقال & آخر', savedAt },
    {
      ...PLAIN,
      url: 'https://x.example/2',
      title: 'Two',
      savedAt,
      tags: ['نقد', 'Poetry', 'أدب', 'شعر'],
      note: 'ملاحظة في سطر\nوسطر آخر',
    },
    { ...PLAIN, url: 'https://x.example/3', title: 'Three', savedAt, tags: ['أدب'], status: 'archived' },
    null,
  ]);
  expect(items[3]?.problem).toEqual({ row: 4, kind: 'bad-url', excerpt: 'Bookmarklet javascript:alert(1)' });
});

test('bookmarks without end tags, in lower case, with a script at the end', async () => {
  const file =
    '<dl><dt><a href=https://x.example/1>واحد<dt><a href=https://x.example/2>اثنان</dl><script>"<a href=https://evil.example>"</script>';
  expect(await entriesOf(file)).toEqual([
    { ...PLAIN, url: 'https://x.example/1', title: 'واحد' },
    { ...PLAIN, url: 'https://x.example/2', title: 'اثنان' },
  ]);
});

test('bookmarks that end before their lists do are cut short', async () => {
  const file = '<!DOCTYPE NETSCAPE-Bookmark-file-1><DL><p><DT><A HREF="https://x.example/1">x</A>';
  expect(await refusalOf(file)).toBe('cut-short');
});
