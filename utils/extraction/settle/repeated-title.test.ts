import { expect, test } from 'vitest';
import { withoutHead } from './repeated-title';

const TITLE = 'سوق الوراقين يعود إلى شارعه القديم';
const TEXT = 'عاد الوراقون إلى شارعهم بعد غياب.';

test.for([
  ['a heading', `<h2>${TITLE}</h2><p>${TEXT}</p>`, `<p>${TEXT}</p>`],
  ['a small heading', `<h4>${TITLE}</h4><p>${TEXT}</p>`, `<p>${TEXT}</p>`],
  ['a paragraph', `<p><b>${TITLE}</b></p><p>${TEXT}</p>`, `<p>${TEXT}</p>`],
  ['a first line', `<p><b>${TITLE}</b><br>${TEXT}</p>`, `<p>${TEXT}</p>`],
  ['and the author', `<p>${TITLE}</p><p>بقلم: هيثم نصار</p><p>${TEXT}</p>`, `<p>${TEXT}</p>`],
  ['and the author in one', `<p>${TITLE}<br>أرسلت بواسطة هيثم نصار<br>${TEXT}</p>`, `<p>${TEXT}</p>`],
  [
    'and a line with its site, date and author',
    `<p>الضفة | 12 يناير 2020 - 10:30 | هيثم نصار (مع سعاد حسن)</p><p>${TEXT}</p>`,
    `<p>${TEXT}</p>`,
  ],
  [
    'nothing, but a sentence about the author',
    `<p>ولد هيثم نصار | وهو كاتب من المدينة القديمة | في 12 يناير 1950 وعاش فيها سنوات طويلة.</p><p>${TEXT}</p>`,
    `<p>ولد هيثم نصار | وهو كاتب من المدينة القديمة | في 12 يناير 1950 وعاش فيها سنوات طويلة.</p><p>${TEXT}</p>`,
  ],
  ['a paragraph below a picture', `<p><img src="/a"></p><p>${TITLE}</p>`, '<p><img src="/a"></p>'],
  ['a heading above a line', `<h2>${TITLE}</h2><hr><p>${TEXT}</p>`, `<p>${TEXT}</p>`],
  [
    'and the author below a picture',
    `<p><img src="/a"><br>هيثم نصار<br>${TEXT}</p>`,
    `<p><img src="/a"><br>${TEXT}</p>`,
  ],
  [
    'and nothing else below a picture',
    `<p><img src="/a"><br>${TITLE}</p><blockquote><p>${TEXT}</p></blockquote>`,
    `<p><img src="/a"><br></p><blockquote><p>${TEXT}</p></blockquote>`,
  ],
  ['an element that goes on', `<p><b>${TITLE}<br>${TEXT}</b></p>`, `<p><b>${TITLE}<br>${TEXT}</b></p>`],
  ['nothing, but a date at the end', `<p>${TEXT}</p><p>12/8/2004</p>`, `<p>${TEXT}</p>`],
  ['nothing, but numbers at the end', `<p>${TEXT}</p><p>0123456789</p>`, `<p>${TEXT}</p><p>0123456789</p>`],
  [
    'nothing, but an author of something else',
    `<p>بقلم: منى علي</p><p>${TEXT}</p>`,
    `<p>بقلم: منى علي</p><p>${TEXT}</p>`,
  ],
  ['an empty text', '', ''],
  ['nothing of it', `<p>${TEXT}<br>${TITLE}</p>`, `<p>${TEXT}<br>${TITLE}</p>`],
] as const)('the title as %s', ([, html, rest]) => {
  expect(withoutHead(html, TITLE, 'هيثم نصار')).toBe(rest);
});

test('a text of very many pictures or line breaks is left as it is', () => {
  for (const html of ['<p><img src="/a"></p>'.repeat(20_000), `<p>${'<br>'.repeat(20_000)}</p>`])
    expect(withoutHead(html, TITLE, null)).toBe(html);
});
