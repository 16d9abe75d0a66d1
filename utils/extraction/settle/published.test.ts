// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { describePage, jsonLd, type PageParts, TEXT } from './page.fixture';

const dated = (item: object): string => jsonLd({ '@type': 'NewsArticle', headline: 'خبر', ...item });

/** Other stories, each with its date. */
const OTHERS = `<div class="box">${['11', '12']
  .map(
    (day) =>
      `<div class="item"><h3><a>خبر آخر من المدينة</a></h3><span class="date">${day}-9-2012</span></div>`,
  )
  .join('')}</div>`;

const ENGLISH = '<p>The government said that the plan is going to be in force for all of the cities.</p>';

const CASES: [what: string, date: string | null, parts: PageParts][] = [
  [
    'JSON-LD',
    '2020-01-31T10:20:00+03:00',
    { head: dated({ datePublished: '2020-01-31T10:20:00+03:00', dateModified: '2021-05-05' }) },
  ],
  [
    'as programs of Microsoft write it',
    '2009-07-18T03:00:56',
    { head: '<meta name="publishdate" content="7/18/2009 3:00:56 AM">' },
  ],
  ['Open Graph', '2020-01-31', { head: '<meta property="article:published_time" content="2020-01-31">' }],
  [
    'a day that the text tells of, before there was a web',
    null,
    {
      article: `<ul><li>The Act was signed into law on August 14, 1935</li></ul>${ENGLISH.repeat(2)}`,
      lang: 'en',
    },
  ],
  [
    'the address, with a section behind the year',
    '2010-08-13',
    { url: 'https://news.example/2010/POLITICS/08/13/social.security/index.html' },
  ],
  ['only a modification', null, { head: '<meta property="article:modified_time" content="2020-01-31">' }],
  [
    'the day on the site’s own clock, which readers see',
    '2020-01-31T00:04',
    {
      head: dated({ datePublished: '2020-01-30T22:04:00Z' }),
      above: '<h1>خبر</h1><time class="date">31 يناير 2020 00:04</time>',
    },
  ],
  [
    'a time in UTC, whatever later day readers see',
    '2020-01-30T09:04:00Z',
    {
      head: dated({ datePublished: '2020-01-30T09:04:00Z' }),
      above: '<h1>خبر</h1><time class="date">31 يناير 2020</time>',
    },
  ],
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
    'published behind updated, in one line without a label of its own',
    '2025-02-25T18:40',
    {
      above: '<h1>כותרת</h1><p><span>עודכן: 26.02.2025, 11:04</span> <span>25.02.2025, 18:40</span></p>',
      lang: 'he',
    },
  ],
  [
    'published behind updated, each in a paragraph',
    '2024-10-09',
    {
      above:
        '<h1>כותרת</h1><div><p><span>עודכן לאחרונה: </span><time datetime="2024-10-12">12.10.2024</time></p><p><time datetime="2024-10-09">9.10.2024</time></p></div>',
      lang: 'he',
    },
  ],
  [
    'a time as American programs write it, on a site that puts the day first',
    '2026-05-09T15:41:00',
    { head: dated({ datePublished: '5/9/2026 3:41:00 PM' }) },
  ],
  [
    'between the standfirst and the text',
    '2025-02-25',
    {
      above: `<header><span>26.02.2025</span>${'<a>מדור</a>'.repeat(15)}</header><h1>כותרת</h1>`,
      article: `<p>${TEXT}</p><div>25.02.2025</div><p>${TEXT}</p><p>${TEXT}</p>`,
      lang: 'he',
    },
  ],
  [
    'in the article’s head, whatever stands on other stories below',
    '2024-09-08',
    {
      above: '<h1>خبر</h1>',
      article: `<ul><li><time datetime="2024-09-08">8 سبتمبر 2024</time></li></ul><p>${TEXT}</p>`,
      below: '<section><h3>خبر آخر</h3><time datetime="2024-09-11">11 سبتمبر 2024</time></section>',
    },
  ],
  [
    'with its label in the page’s head, whatever readers wrote below',
    '2025-01-28',
    {
      above: `<div>تاریخ انتشار: ۰۹ بهمن ۱۴۰۳</div>${'<p>خبر</p>'.repeat(15)}<h1>خبر</h1>`,
      below: '<div class="com"><div>ناشناس ۱۴۰۳/۱۱/۱۲</div></div>',
      lang: 'fa',
    },
  ],
  [
    'with its label above the headline, in a room that is named like a menu',
    '2025-01-28T16:38',
    {
      above: '<div class="news_nav"><div>تاریخ انتشار: ۱۶:۳۸ - ۰۹ بهمن ۱۴۰۳</div></div><h1>خبر</h1>',
      below: '<div class="com"><div>ناشناس | ۱۶:۵۹ - ۱۴۰۳/۱۱/۱۲</div></div>',
      lang: 'fa',
    },
  ],
  [
    'with its label in a column of facts, whatever stands on other pages below',
    '2018-11-15',
    {
      above: '<h1>دليل</h1>',
      below:
        '<aside><p>تاريخ النشر: 15 نوفمبر 2018</p></aside><div class="item"><time datetime="2019-01-17">17 يناير 2019</time><h3>دليل آخر</h3></div>',
    },
  ],
  [
    'below the headline, whatever headlines below begin or end like',
    '2014-06-03',
    {
      above: '<h1>خبر</h1><div><b>سلمى حداد</b> <span>3 حزيران 2014</span></div>',
      below:
        '<div class="box"><div><h3><a>حافلة تعير كتبها مجاناً</a></h3><span class="date">18 تشرين الأول 2014</span></div></div>',
    },
  ],
  [
    'above the headline, in a row that is named like a menu',
    '2011-09-10',
    {
      above: '<div class="item-nav"><div class="item-date">10-9-2011</div></div><h1>خبر</h1>',
      below: OTHERS,
    },
  ],
  [
    'above the headline, though nothing marks it',
    '2011-09-10',
    { above: '<div><a>رياضة</a> <span>10-9-2011</span></div><h1>خبر</h1>', below: OTHERS },
  ],
  [
    'behind the text, though nothing marks it',
    '2011-09-10',
    { above: '<h1>خبر</h1>', article: `<p>${TEXT}</p><p>1 ${TEXT}</p><p>10-9-2011</p>`, below: OTHERS },
  ],
  [
    'behind the text, in a line with the author and sections',
    '2011-09-10',
    {
      above: '<h1>خبر</h1>',
      below:
        '<div class="links"><span>10-9-2011</span> / <span>سلمى حداد</span> / <a>كتب ومكتبات</a> / <a>مدن قديمة</a></div>',
    },
  ],
  [
    'the day on which the page is read',
    '2011-09-10',
    {
      above: '<div class="top-date">12-9-2012</div><h1>خبر</h1>',
      article: `<p>${TEXT}</p><p>1 ${TEXT}</p><p>10-9-2011</p>`,
    },
  ],
  [
    'behind its label, in one text with another',
    '2014-06-03',
    { above: '<h1>خبر</h1><div>آخر تحديث: 5/6/2014 - نشر في: 3/6/2014</div>' },
  ],
  [
    'below the headline of a live page, whatever its updates say',
    '2024-05-06',
    {
      above:
        '<h1>الميناء يفتح أبوابه اليوم</h1><p>سلمى حداد</p><time datetime="2024-05-06">6 مايو 2024</time><div><a>فيسبوك</a> <a>تلغرام</a></div>',
      head: '<title>الميناء يفتح أبوابه اليوم - الميدان</title>',
      article: `<p>${TEXT}</p><div class="update"><time datetime="2024-05-01T10:30:00+03:00">10:30</time><h3>وصول السفن</h3><p>دخلت السفينة الأولى عند الفجر، وعلى رصيفها وقف صيادون لم يروا ميناءهم مفتوحاً منذ سنوات طويلة.</p></div>`,
    },
  ],
  [
    'below the headline, though nothing marks it, of a page that is told live',
    '2024-05-06',
    {
      head: '<title>الميناء يفتح أبوابه اليوم - الميدان</title>',
      above: '<h1>الميناء يفتح أبوابه اليوم</h1><p>سلمى حداد</p><p>6 مايو 2024</p><p>تلغرام</p>',
      article: `<p>${TEXT}</p>${['01', '02', '03']
        .map((day) => `<time datetime="2024-05-${day}T10:30:00+03:00">10:30</time><p>${day} ${TEXT}</p>`)
        .join('')}`,
    },
  ],
  [
    'below the headline, whatever word a longer line beside another has in its story',
    '2024-05-06',
    {
      head: '<title>الميناء يفتح أبوابه اليوم - الميدان</title>',
      above: '<h1>الميناء يفتح أبوابه اليوم</h1><time datetime="2024-05-06">6 مايو 2024</time>',
      article: `<p>${TEXT}</p><div><time datetime="2024-05-01">10:30</time><p>كتب الصيادون على باب الميناء أنهم عادوا إليه بعد غياب طال، وأن السفن سترسو هنا من جديد كما كانت ترسو أيام آبائهم.</p></div><p>1 ${TEXT}</p>`,
    },
  ],
  [
    'Persian, by its label',
    '2020-07-02T14:05',
    { above: '<h1>خبر</h1><div>تاریخ انتشار: ۱۲ تیر ۱۳۹۹ - ۱۴:۰۵</div>', lang: 'fa' },
  ],
  [
    'a year of two digits, as Iranian sites wrote it',
    '2020-03-17',
    { above: '<h1>خبر</h1><div>سه‌شنبه ۲۷ اسفند ۹۸</div>', lang: 'fa' },
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
  [
    'the address, with the month in letters',
    '2023-10-03',
    {
      url: 'https://news.example/world/2023/oct/03/rain',
      above: '<h1>Rain</h1><p class="date">03/10/2023</p>',
      article: ENGLISH,
      lang: 'en-US',
    },
  ],
  [
    'the address, behind what only looks like a month in letters',
    '2020-01-31',
    { url: 'https://news.example/2020/stories/12/rain-2020-01-31.html' },
  ],
  ['the address, with the day first', '2020-01-31', { url: 'https://news.example/meldungen/31-01-2020' }],
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
    'the title of an abbreviation, as in hAtom',
    '2019-10-16T14:33:00-07:00',
    { above: '<h1>خبر</h1><abbr class="published" title="2019-10-16T14:33:00-07:00">2:33 م</abbr>' },
  ],
  [
    'the date with its own label beside another',
    '2023-04-26',
    {
      above: '<h1>Rain</h1><div><p>Published <b>Apr 26, 2023</b></p><p>Updated <b>Aug 21, 2025</b></p></div>',
      lang: 'en',
    },
  ],
  [
    'the place and date with which an agency begins',
    '2020-01-31',
    { article: `<p>القاهرة، 31 يناير 2020 (وكالات) – ${TEXT} ${TEXT}</p><p>${TEXT}</p>` },
  ],
  [
    'below the headline, which says otherwise than the titles, though a section repeats them',
    '2024-11-06',
    {
      head: '<title>كيف تعمل خرائط المكنسة</title>',
      above: '<h1>كيف تعرف المكنسة طريقها؟</h1><h5><span>2024-11-06</span></h5>',
      article: `${`<p>${TEXT}</p>`.repeat(15)}<h2>كيف تعمل خرائط المكنسة</h2>${`<p>${TEXT}</p>`.repeat(3)}`,
      below: '<div class="info"><a><h4>خبر آخر</h4><div>2025-03-25</div></a></div>',
    },
  ],
  [
    'as it is shown, where the page states that it was changed before it was published',
    '2023-04-26',
    {
      head: dated({ datePublished: 'Aug 21, 2025', dateModified: 'Aug 20, 2025' }),
      above: '<h1>Rain</h1><div><p>Published <b>Apr 26, 2023</b></p><p>Updated <b>Aug 21, 2025</b></p></div>',
      lang: 'en',
    },
  ],
  [
    'as it is shown, where the page states the time at which it was built',
    '2025-05-14',
    {
      head: dated({ datePublished: '2025-11-20T16:02:46.767Z', dateModified: '2025-11-20T16:02:46.767Z' }),
      above: '<h1>Rain</h1><div class="post-date">May 14, 2025</div>',
      lang: 'en',
    },
  ],
  [
    'as it is stated, where it was not changed and only another date is shown',
    '2025-11-20T16:02:46Z',
    {
      head: dated({ datePublished: '2025-11-20T16:02:46Z', dateModified: '2025-11-20T16:02:46Z' }),
      above: '<h1>Rain</h1><div>May 14, 2025</div>',
      lang: 'en',
    },
  ],
  [
    'a time in UTC on the day after the site’s own',
    '2020-02-24',
    {
      url: 'https://news.example/2020/02/24/rain/',
      head: dated({ datePublished: '2020-02-25T02:25:54Z' }),
    },
  ],
  [
    'a day in the address that the clock can’t explain',
    '2020-02-25T18:25:54Z',
    {
      url: 'https://news.example/2020/02/24/rain/',
      head: dated({ datePublished: '2020-02-25T18:25:54Z' }),
    },
  ],
  [
    'data of scripts',
    '2025-12-18T22:37:57Z',
    { head: '<script>window.__DATA__={"post":{"postedAt":"2025-12-18T22:37:57.570Z"}}</script>' },
  ],
  [
    'the page before its scripts',
    '2020-01-31',
    {
      head: '<script>x={"publishedAt":"2019-01-01"}</script>',
      above: '<h1>خبر</h1><time>31 يناير 2020</time>',
    },
  ],
  [
    'a comment',
    null,
    {
      above: '<h1>خبر</h1>',
      below:
        '<ol class="ast-comment-list"><li><div><p><span><i><b><time datetime="2020-01-26">26 يناير 2020</time></b></i></span></p></div></li></ol>',
    },
  ],
  [
    'month first in American English',
    '2020-03-04',
    {
      above: '<h1>Rain</h1><p class="date">03/04/2020</p>',
      article: ENGLISH,
      lang: 'en-US',
    },
  ],
  [
    'day first in British English',
    '2020-04-03',
    {
      above: '<h1>Rain</h1><p class="date">03/04/2020</p>',
      article: ENGLISH,
      lang: 'en-GB',
    },
  ],
];

it.each(CASES)('published: %s', (_what, date, parts) => {
  expect(describePage(parts).publishedAt).toBe(date);
});
