import { expect, it } from 'vitest';
import { describePage, jsonLd, type PageParts, TEXT } from '../describe/page.fixture';

const dated = (item: object): string => jsonLd({ '@type': 'NewsArticle', headline: 'خبر', ...item });

const CASES: [what: string, date: string | null, parts: PageParts][] = [
  [
    'JSON-LD',
    '2020-01-31T10:20:00+03:00',
    { head: dated({ datePublished: '2020-01-31T10:20:00+03:00', dateModified: '2021-05-05' }) },
  ],
  ['Open Graph', '2020-01-31', { head: '<meta property="article:published_time" content="2020-01-31">' }],
  ['only a modification', null, { head: '<meta property="article:modified_time" content="2020-01-31">' }],
  ['a date to come', null, { head: dated({ datePublished: '2099-01-01' }) }],
  [
    'a time element',
    '2020-01-31T10:20:00Z',
    { above: '<h1>خبر</h1><time datetime="2020-01-31T10:20:00Z">أمس</time>' },
  ],
  [
    'published before updated',
    '2020-01-31',
    {
      above:
        '<h1>خبر</h1><p class="meta"><span class="updated">آخر تحديث: 5 مايو 2021</span> <span>نشر في: 31 يناير 2020</span></p>',
    },
  ],
  [
    'Persian, by its label',
    '2020-07-02T14:05',
    { above: '<h1>خبر</h1><div>تاریخ انتشار: ۱۲ تیر ۱۳۹۹ - ۱۴:۰۵</div>', lang: 'fa' },
  ],
  ['a short year', '2013-06-05T12:34', { above: '<h1>כותרת</h1><span>05.06.13, 12:34</span>', lang: 'he' }],
  ['Hebrew', '2020-01-12', { above: '<h1>כותרת</h1><span>פורסם: 12 בינואר 2020</span>', lang: 'he' }],
  [
    'parts in elements of their own',
    '2020-01-12',
    { above: '<h1>خبر</h1><div class="date"><b>12</b> <i>يناير</i> <u>2020</u></div>' },
  ],
  [
    'below the body',
    '2019-09-10',
    {
      above: '<h1>خبر</h1>',
      below: '<div class="date">نوشته شده در سه‌شنبه 19 شهریور 1398</div>',
      lang: 'fa',
    },
  ],
  ['the address', '2020-01-31', { url: 'https://news.example/2020/01/31/rain/' }],
  [
    'the address, with the time from the page',
    '2020-01-31T22:15',
    { url: 'https://news.example/2020/1/31/rain/', above: '<h1>خبر</h1><p>31 يناير 2020 22:15</p>' },
  ],
  ['a number in the address', null, { url: 'https://news.example/news/120200622120908039/' }],
  [
    'today in the page’s head',
    null,
    {
      above: `<div class="today">${'<a>قسم</a>'.repeat(15)}<span>الأحد 5 مايو 2024</span>${'<a>قسم</a>'.repeat(15)}</div><h1>خبر</h1>`,
    },
  ],
  ['a year of copyright', null, { below: '<p>© 12 يناير 2020 جميع الحقوق محفوظة</p>' }],
  [
    'the dates of other articles',
    null,
    {
      above: '<h1>خبر</h1>',
      below:
        '<ul class="related-posts"><li>خبر آخر <time datetime="2020-01-01">1 يناير 2020</time></li></ul>',
    },
  ],
  [
    'a date in a sentence',
    null,
    { article: `<p>${TEXT} ${TEXT} وكان ذلك في 5 مايو 2011 بعد اجتماع طويل. ${TEXT}</p><p>${TEXT}</p>` },
  ],
  [
    'month first in American English',
    '2020-03-04',
    {
      above: '<h1>Rain</h1><p class="date">03/04/2020</p>',
      article: '<p>The government said that the plan is going to be in force for all of the cities.</p>',
      lang: 'en-US',
    },
  ],
  [
    'day first in British English',
    '2020-04-03',
    {
      above: '<h1>Rain</h1><p class="date">03/04/2020</p>',
      article: '<p>The government said that the plan is going to be in force for all of the cities.</p>',
      lang: 'en-GB',
    },
  ],
];

it.each(CASES)('published: %s', (_what, date, parts) => {
  expect(describePage(parts).publishedAt).toBe(date);
});
