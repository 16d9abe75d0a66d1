// @vitest-environment jsdom
import { describe, expect, it, test } from 'vitest';
import { ARTICLE, BARE, streamed } from '../../../tests/transfer/article';
import { openZip } from '../zip/read';
import type { ExportArticle } from './article';
import { collect } from './collect';
import { exportMarkdown } from './markdown';

async function exported(...articles: ExportArticle[]) {
  const archive = await openZip(await collect(exportMarkdown(streamed(articles)), 'application/zip'), {});
  const [first = ''] = archive.names.filter((name) => name.endsWith('.md'));
  return { names: archive.names, text: await archive.text(first) };
}

describe('Markdown', () => {
  it('has front matter, title, text, images beside it and highlights', async () => {
    const image = new Blob([new Uint8Array([1, 2, 3])], { type: 'image/jpeg' });
    const { names, text } = await exported({
      ...ARTICLE,
      html: `${ARTICLE.html}<h2>عنوان</h2><figure><img src="https://adab.example/i.jpg" alt="صورة"><figcaption>شرح</figcaption></figure><img src="https://adab.example/missing.jpg" alt="">`,
      images: new Map([
        ['https://adab.example/lead.jpg', image],
        ['https://adab.example/i.jpg', new Blob(['x'], { type: 'image/png' })],
      ]),
    });
    const [lead, inner] = names;
    expect(names).toEqual([
      expect.stringMatching(/^images\/[\da-f]{64}\.jpg$/),
      expect.stringMatching(/^images\/[\da-f]{64}\.png$/),
      'عن الأدب نقد قديم & جديد.md',
    ]);
    expect(text).toBe(`---
title: "عن \\"الأدب\\": نقد <قديم> & جديد"
url: "https://adab.example/%D9%85%D9%82?a=1&b=2"
byline: "طه حسين"
site: "الرسالة"
date: "1935-06-01"
saved: "2024-02-03T04:05:06.000Z"
lang: "ar"
direction: rtl
tags: ["أدب","نقد، قديم","a, b"]
status: reading
favourite: true
excerpt: "مقتطف، من سطرين\\nاثنين"
note: "ملاحظتي <b>&amp;"
---

# عن "الأدب": نقد \\<قديم> & جديد

![](${lead})

نصٌّ **مشكول** عن [رابط](https://x.example/).

## عنوان

![صورة](${inner})

شرح

![](https://adab.example/missing.jpg)

---

> جملة
> أخرى

رأيي

> ثانية
`);
  });

  test.for<[html: string, markdown: string]>([
    ['<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '\\<script>alert(1)\\</script>'],
    ['<p>&amp;lt;b&amp;gt;</p>', '\\&lt;b\\&gt;'],
    ['<p>a<script>alert(1)</script><img src=x onerror=alert(1)>b</p>', 'ab'],
    ['<p><a href="javascript:alert(1)">x</a></p>', 'x'],
    ['<pre><code>a &lt; b\n  c</code></pre>', '```\na < b\n  c\n```'],
    ['<ul><li>واحد</li><li>اثنان</li></ul>', '-   واحد\n-   اثنان'],
    [
      '<table><thead><tr><th>أ</th><th>ب</th></tr></thead><tbody><tr><td>1</td><td>2|3</td></tr></tbody></table>',
      '| أ   | ب   |\n| --- | --- |\n| 1   | 2\\|3 |',
    ],
    ['<p><del>قديم</del></p>', '~~قديم~~'],
    ['<blockquote><p>قول</p></blockquote>', '> قول'],
  ])('%s', async ([html, markdown]) => {
    const { text } = await exported({ ...BARE, html });
    expect(text.split('# Plain\n\n')[1]).toBe(`${markdown}\n`);
  });

  it('can hold two articles of one title', async () => {
    expect((await exported(BARE, BARE)).names).toEqual(['Plain.md', 'Plain (2).md']);
  });
});
