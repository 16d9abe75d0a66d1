// @vitest-environment jsdom
import { expect, it } from 'vitest';
import { describePage, jsonLd, type PageParts, TEXT } from './page.fixture';

const author = (name: unknown): string => jsonLd({ '@type': 'NewsArticle', headline: 'خبر', author: name });
const SITE = '<meta property="og:site_name" content="صحيفة الورّاق">';

const CASES: [what: string, byline: string | null, parts: PageParts][] = [
  ['a stated person', 'سعاد حسن', { head: author({ '@type': 'Person', name: 'سعاد حسن' }) }],
  ['two people', 'سعاد حسن، أحمد علي', { head: author([{ name: 'سعاد حسن' }, { name: 'أحمد علي' }]) }],
  ['one person stated twice', 'Jane Doe', { head: author(['Jane Doe', 'Jane Doe']) }],
  [
    'the foot of an article, above its text',
    'سعاد حسن',
    {
      above:
        '<section><footer class="info"><address class="vcard author">By <a href="/s">سعاد حسن</a></address></footer></section>',
      below: '<footer><p class="author">أحمد علي</p></footer>',
    },
  ],
  ["the page's foot", null, { below: '<footer><p class="author">أحمد علي</p></footer>' }],
  ['an organisation', null, { head: author({ '@type': 'Organization', name: 'صحيفة' }) }],
  ['the site', null, { head: SITE + author({ '@type': 'Person', name: 'صحيفة الوراق' }) }],
  [
    'the site with a number in its name',
    null,
    {
      head: '<meta property="og:site_name" content="العاصمة 24">',
      above: '<h1>خبر</h1><div class="author">العاصمة 24</div>',
    },
  ],
  ['a category', null, { head: `<meta property="article:section" content="منوعات">${author('منوعات')}` }],
  ['an address', null, { head: '<meta property="article:author" content="https://facebook.com/x">' }],
  ['the developer', null, { head: '<meta name="author" content="تصميم وبرمجة المدى">' }],
  ['a meta tag', 'سعاد حسن', { head: '<meta name="author" content="سعاد حسن">' }],
  [
    'names as libraries sort them',
    'Aniruddha Roy',
    { head: '<meta name="citation_author" content="Roy, Aniruddha">' },
  ],
  [
    'what a plugin tells Twitter',
    'سعاد حسن',
    {
      head: '<meta name="twitter:label1" content="كُتب بواسطة"><meta name="twitter:data1" content="سعاد حسن">',
    },
  ],
  [
    'the time that reading takes, told to Twitter',
    null,
    {
      head: '<meta name="twitter:label1" content="وقت القراءة"><meta name="twitter:data1" content="دقيقتان">',
    },
  ],
  [
    'a person beside the site, whose name only the address tells',
    'Jane Doe',
    { head: author('Jane Doe, DAILY RAIN'), url: 'https://www.dailyrain.example/a', lang: 'en' },
  ],
  [
    'a person whose own site it is',
    'Jane Doe',
    { head: author('Jane Doe'), url: 'https://janedoe.example/a', lang: 'en' },
  ],
  [
    'an English announcement and a name in elements of their own',
    'Jane Doe',
    {
      above: '<h1>Rain over the harbour</h1><div><span>By </span><a href="/p/7">Jane Doe</a></div>',
      lang: 'en',
    },
  ],
  [
    'what follows the headline in its box',
    'Jane Doe',
    {
      above: '<div><h1>Rain over the harbour</h1><small>posted on <b>the quay</b></small> by Jane Doe</div>',
      lang: 'en',
    },
  ],
  [
    'no writer of whom a headline tells',
    null,
    { above: '<h1><em>Harbour</em> by John Roe</h1>', lang: 'en' },
  ],
  [
    'no painter of whom a sentence tells',
    null,
    {
      above: '<h1>Rain over the harbour</h1><p><em>Boats</em> by <a href="/j">John Roe</a> hangs there.</p>',
      lang: 'en',
    },
  ],
  [
    'a name above a line break, without a space',
    'Jane Doe',
    { above: '<h1>Rain</h1><div>By Jane Doe<br>Rain.com<br><a>Archive</a></div>', lang: 'en' },
  ],
  [
    'a link to the author’s page',
    'Jane Doe',
    { above: '<h1>Rain</h1><p>By <a href="/authors/jane-doe">Jane Doe</a></p>', lang: 'en' },
  ],
  [
    'an account that the page spells out',
    'Sarah Indra',
    { head: author('sarah-indra'), above: '<h1>خبر</h1><p class="byline">By <a>Sarah Indra</a></p>' },
  ],
  ['an account alone', 'sarah-indra', { head: author('sarah-indra') }],
  [
    'a name by its markup',
    'سعاد حسن',
    {
      above:
        '<h1>خبر</h1><div class="post-author"><span>بقلم</span> <a>سعاد حسن</a><time>5 مايو</time></div>',
    },
  ],
  ['a name in a line of its own', 'أحمد علي', { above: '<h1>خبر</h1><div>كتب: أحمد علي</div>' }],
  [
    'a name behind its label, each in an element',
    'أحمد علي',
    { above: '<h1>خبر</h1><div><span>بقلم</span> <a>أحمد علي</a> <span>12/1/2020</span></div>' },
  ],
  [
    'a section, which no name follows',
    null,
    { above: '<h1>خبر</h1><div><span>تقرير:</span> <a>سياسة</a></div>' },
  ],
  ['a name beside a city', 'أحمد علي', { above: '<h1>خبر</h1><p>القاهرة - أحمد علي</p>' }],
  ['no name in a heading', null, { above: '<h1>باريس - سان جيرمان</h1>' }],
  [
    'the site, whose name stands first in the page',
    null,
    { above: '<div><a href="/">الميدان</a></div><h1>خبر</h1><div class="author">الميدان</div>' },
  ],
  [
    'a name in the first line of the body',
    'أحمد علي',
    { above: '<h1>خبر</h1>', article: `<p>كتب - أحمد علي</p><p>${TEXT}</p>` },
  ],
  [
    'a name behind a long text',
    'أحمد علي',
    {
      above: '<h1>خبر</h1>',
      article: Array.from({ length: 14 }, (_, number) => `<p>${number} ${TEXT}</p>`).join(''),
      below: '<p>بقلم: أحمد علي</p>',
    },
  ],
  [
    'the author of another story far below',
    null,
    {
      above: '<h1>خبر</h1>',
      article: Array.from({ length: 14 }, (_, number) => `<p>${number} ${TEXT}</p>`).join(''),
      below: `${'<p>خبر آخر</p>'.repeat(10)}<p>بقلم: أحمد علي</p>`,
    },
  ],
  [
    'a commenter',
    null,
    { below: '<div class="comment"><span class="comment-author">قارئ مهتم</span></div>' },
  ],
  [
    'a section of the site, told as a person, beside the author',
    'سعاد حسن',
    {
      head: SITE + author({ '@type': 'Person', name: 'صحيفة الوراق سفر' }),
      above: '<h1>خبر</h1><span class="writer"><a>سعاد حسن</a></span>',
    },
  ],
  [
    'a person whose site bears a part of the name',
    'منى الورّاق',
    { head: `<meta property="og:site_name" content="منى">${author('منى الورّاق')}` },
  ],
  [
    'one word that only the document’s title shows to be the site',
    null,
    { head: `<title>خبر - ورّاقون</title>${author('ورّاقون')}`, above: '<h1>خبر</h1>' },
  ],
  [
    'a name in the widgets of a page builder',
    'سعاد حسن',
    {
      above:
        '<h1>خبر</h1><div class="elementor-element elementor-widget"><span class="author"><a>سعاد حسن</a></span></div>',
    },
  ],
  [
    'a name that begins the headline and stands above the text',
    'د. منى الورّاق',
    {
      above: '<h1>د. منى الورّاق: المدينة التي نسيت بحرها</h1>',
      article: `<p><strong>د. منى الورّاق</strong></p><p>${TEXT}</p>`,
    },
  ],
  [
    'the site, which bears its host as a name',
    null,
    { head: `<meta property="og:site_name" content="RainDaily.com">${author('Rain Daily')}`, lang: 'en' },
  ],
  [
    'a paper’s name with an article, that of its host',
    null,
    { head: author('La Lluvia'), url: 'https://lalluvia.example/a', lang: 'es' },
  ],
  [
    'a paper’s name with an article, told elsewhere too, beside the author',
    'Ruth Regen',
    {
      head: `<meta property="og:site_name" content="Es regnet | Die Regenzeitung"><meta name="application-name" content="Die Regenzeitung"><meta name="author" content="Die Regenzeitung">`,
      above: '<h1>Es regnet</h1><p class="author">Ruth Regen</p>',
      lang: 'de',
    },
  ],
  [
    'the site’s name with more around it',
    null,
    {
      head: `<meta property="og:site_name" content="El Aguacero">${author('NOTICIAS EL AGUACERO')}`,
      lang: 'es',
    },
  ],
  [
    'the first part of the site’s name',
    'Laura Lluvia',
    {
      head: `<meta property="og:site_name" content="Noticias de Lluvia - El Aguacero">${author('Noticias de Lluvia - El Aguacero')}`,
      above: '<h1>Rain</h1><p class="author">Por Laura Lluvia</p>',
      lang: 'es',
    },
  ],
  ['an address without its scheme', null, { head: '<meta name="author" content="regen.at">', lang: 'de' }],
  [
    'a site’s address and its name',
    null,
    { head: '<meta name="author" content="regen.it / Regen Online">', lang: 'de' },
  ],
  [
    'two people with a stroke between them',
    'Laura Lluvia, Javier Viento',
    { above: '<h1>Rain</h1><p class="author">Por Laura Lluvia / Javier Viento</p>', lang: 'es' },
  ],
  [
    'a section of which the address tells',
    null,
    {
      above: '<p>Heute</p><p>Morgen</p><h1>Regen</h1><p class="author">Kultur</p>',
      url: 'https://x.example/kultur/a',
      lang: 'de',
    },
  ],
  [
    'a button to print',
    null,
    {
      above: '<p>היום</p><p>מחר</p><h1>כותרת</h1><p class="author"><a>הדפסה</a> <a>מצאתם טעות?</a></p>',
      lang: 'he',
    },
  ],
  [
    'the owner of a site that is called by the name',
    'سعاد حسن',
    {
      head: '<meta property="og:site_name" content="سعاد حسن"><meta name="author" content="سعاد حسن">',
      url: 'https://suad.github.io/a/b',
    },
  ],
  [
    'a blog, also where people keep sites of their own',
    null,
    {
      head: '<meta property="og:site_name" content="مدونة الساحل"><meta name="author" content="مدونة الساحل">',
      url: 'https://sahil.wordpress.com/a/b',
    },
  ],
  [
    'the owner of a site whose host is the name',
    'Jane Doe',
    {
      head: '<meta property="og:site_name" content="Jane Doe"><meta name="author" content="Jane Doe">',
      url: 'https://jane.doe.com/a',
      lang: 'en',
    },
  ],
  [
    'no topic with which a headline begins, of which the text tells',
    null,
    {
      above: '<h1>سعاد حسن: عودة الغائبة</h1><p>سعاد حسن</p>',
      article: `<p>${TEXT}</p><p>عادت سعاد حسن إلى المدينة، وقالت سعاد إن المدينة تغيّرت، ثم سكتت سعاد.</p><p>${TEXT}</p>`,
    },
  ],
  [
    'a name in brackets below a short report',
    'רות כהן',
    { above: '<h1>כותרת</h1>', article: `<p>${TEXT}</p><p>(רות כהן)</p>`, lang: 'he' },
  ],
  [
    'what the page’s title tells behind the headline',
    'Jane Doe',
    { head: '<title>Dear harbour by Jane Doe</title>', above: '<h1>Dear harbour</h1>', lang: 'en' },
  ],
  [
    'no writer of whom a title tells',
    null,
    { head: '<title>Three poems by Jane Doe</title>', above: '<h1>Three poems by Jane Doe</h1>', lang: 'en' },
  ],
  [
    'the author of an article, in Russian',
    'Антон Дождь',
    { above: '<h1>Дождь</h1><p class="author">Автор статьи: Антон Дождь | Просмотров: 277</p>', lang: 'ru' },
  ],
  ['a count of comments', null, { above: '<h1>כותרת</h1><span class="author">3 תגובות</span>' }],
];

it.each(CASES)('byline: %s', (_what, byline, parts) => {
  expect(describePage(parts).byline).toBe(byline);
});
