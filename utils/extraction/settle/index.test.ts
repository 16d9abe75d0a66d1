// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { describePage, jsonLd, TEXT } from './page.fixture';

describe('address', () => {
  const at = (url: string, canonical: string): string =>
    describePage({ url, head: `<link rel="canonical" href="${canonical}">` }).url;

  it.each([
    [
      'the same page',
      'https://news.example/a?utm_source=x',
      'https://news.example/a',
      'https://news.example/a',
    ],
    [
      'another subdomain',
      'https://m.news.example/a',
      'https://www.news.example/a',
      'https://www.news.example/a',
    ],
    ['a relative one', 'https://news.example/amp/a', '/a', 'https://news.example/a'],
    ['another site', 'https://news.example/a', 'https://other.example/a', 'https://news.example/a'],
    ['another site under one suffix', 'https://a.co.uk/x', 'https://b.co.uk/x', 'https://a.co.uk/x'],
    ['the front page', 'https://news.example/a', 'https://news.example/', 'https://news.example/a'],
    [
      'a front page in a language',
      'https://news.example/ar/a',
      'https://news.example/ar/',
      'https://news.example/ar/a',
    ],
    ['no web address', 'https://news.example/a', 'javascript:alert(1)', 'https://news.example/a'],
  ])('%s', (_what, url, canonical, expected) => expect(at(url, canonical)).toBe(expected));
});

describe('what the head still says of the page before', () => {
  const read = (head: string) =>
    describePage({
      url: 'https://news.example/a/2',
      head: `<meta property="og:site_name" content="صحيفة الضفة"><meta property="article:published_time" content="2024-11-03T09:00:00+02:00"><meta name="author" content="ليلى منصور"><meta property="og:image" content="/first.jpg">${head}`,
      above: `<h1>افتتاح متحف للخط العربي في القيروان</h1><span class="author">سامي بن عمار</span> <time datetime="2024-11-02">2 نوفمبر 2024</time>`,
    });
  const of = (title: string, tab: string, address: string) =>
    `<title>${tab} - صحيفة الضفة</title><meta property="og:title" content="${title}"><link rel="canonical" href="${address}">`;
  const [first, second] = ['أمطار غزيرة تغلق مدارس الساحل يومين', 'افتتاح متحف للخط العربي في القيروان'];
  const leftOver = of(first, second, '/a/1');

  it('is not said of this one', () => {
    expect(read(leftOver)).toMatchObject({
      url: 'https://news.example/a/2',
      title: second,
      siteName: 'صحيفة الضفة',
      byline: 'سامي بن عمار',
      publishedAt: '2024-11-02',
      leadImage: null,
    });
  });

  it('nor is the JSON-LD of that page; what a script added for this one is', () => {
    const item = (headline: string, datePublished: string, name: string) =>
      jsonLd({ '@type': 'NewsArticle', headline, datePublished, author: { '@type': 'Person', name } });
    const old = item(first, '2024-11-03T09:00:00+02:00', 'ليلى منصور');
    const own = item(second, '2024-11-02T18:20:00+02:00', 'سامي بن عمار');
    expect(read(leftOver + old)).toMatchObject({ byline: 'سامي بن عمار', publishedAt: '2024-11-02' });
    expect(read(leftOver + old + own)).toMatchObject({ publishedAt: '2024-11-02T18:20:00+02:00' });
  });

  it.each([
    ['the address is this one', of(first, second, '/a/2/?page=1')],
    ['no address is given', of(first, second, '')],
    ['the titles have much in common', of('افتتاح متحف الخط العربي بالقيروان', second, '/a/1')],
    ['the tab is named after it', of(first, first, '/a/1')],
    ['the stated title is the name of the site', of('صحيفة الضفة', second, '/a/1')],
  ])('is believed where %s', (_what, head) =>
    expect(read(head).publishedAt).toBe('2024-11-03T09:00:00+02:00'),
  );
});

describe('site name', () => {
  it.each([
    ['Open Graph', '<meta property="og:site_name" content="الورّاق">'],
    ['JSON-LD', jsonLd({ '@type': 'WebSite', name: 'الورّاق' })],
    [
      'the publisher',
      jsonLd({ '@type': 'Article', headline: 'x', publisher: { '@type': 'Organization', name: 'الورّاق' } }),
    ],
    ['the title', '<title>خبر اليوم | الورّاق</title><meta property="og:title" content="خبر اليوم">'],
    [
      'a name beside an address',
      '<meta property="og:site_name" content="https://x.example">' +
        jsonLd({ '@type': 'WebSite', name: 'الورّاق' }),
    ],
  ])('from %s', (_what, head) => expect(describePage({ head }).siteName).toBe('الورّاق'));

  it.each([
    ['عودة الأمطار | الورّاق', 'الورّاق'],
    ['عودة الأمطار :: سياسة :: الورّاق', 'الورّاق'],
    ['الورّاق » سياسة » عودة الأمطار', 'الورّاق'],
    ['عودة الأمطار | الورّاق - مصر', 'الورّاق - مصر'],
  ])('from the document’s title %j', (title, name) => {
    const parts = { head: `<title>${title}</title>`, above: '<h1>عودة الأمطار</h1>' };
    expect(describePage(parts).siteName).toBe(name);
  });

  it('is null where there is none', () => {
    expect(describePage({ head: '<meta name="twitter:site" content="@x">' }).siteName).toBeNull();
  });
});

describe('excerpt', () => {
  const described = (text: string): string =>
    describePage({ head: `<meta name="description" content="${text}">` }).excerpt;

  it('is the description that is about the article', () => {
    const text = 'الحكومة تعلن الخطة الجديدة التي ستدخل حيز التنفيذ العام المقبل';
    expect(described(text)).toBe(text);
  });

  it.each([
    ['about the site', 'صحيفة إلكترونية شاملة تهتم بأخبار الرياضة والفن والاقتصاد والسياحة حول العالم'],
    ['too short', 'الخطة الجديدة'],
    ['missing', ''],
  ])('is the first paragraph where the description is %s', (_what, text) =>
    expect(described(text)).toBe(TEXT),
  );

  it('ends at a word', () => {
    const { excerpt } = describePage({ article: `<p>${`${TEXT} `.repeat(9)}</p>` });
    expect(excerpt.length).toBeLessThanOrEqual(301);
    expect(excerpt).toMatch(/\p{L}…$/u);
  });
});

describe('lead image', () => {
  const og = (image: string): string => `<meta property="og:image" content="${image}">`;
  const IMAGE = `<p>${TEXT}</p><img src="/photo.jpg">`;

  it.each([
    ['shared image, made absolute', og('/rain.jpg'), '', 'https://news.example/rain.jpg'],
    [
      'JSON-LD',
      jsonLd({ '@type': 'Article', headline: 'x', image: { url: '/rain.jpg' } }),
      '',
      'https://news.example/rain.jpg',
    ],
    [
      'shared image in the folder where Drupal keeps all files',
      og('/sites/default/files/rain.jpg'),
      '',
      'https://news.example/sites/default/files/rain.jpg',
    ],
    [
      'the body’s, where the shared one is a logo',
      og('/img/logo.png'),
      IMAGE,
      'https://news.example/photo.jpg',
    ],
    [
      'the body’s, where the shared one is nothing but the site',
      og('https://news.example/'),
      IMAGE,
      'https://news.example/photo.jpg',
    ],
    [
      'the body’s, where the shared one is tiny',
      `${og('/i.png')}<meta property="og:image:width" content="64">`,
      IMAGE,
      'https://news.example/photo.jpg',
    ],
    ['none', og('data:image/png;base64,xx'), '', null],
    [
      'the body’s, but none that counts readers or is an icon',
      '',
      `<p><img src="https://pixel.wp.com/g.gif?x=1"><img src="/i.png" width="32"></p>${IMAGE}`,
      'https://news.example/photo.jpg',
    ],
  ])('%s', (_what, head, article, image) => {
    expect(describePage({ head, article: article || `<p>${TEXT}</p>` }).leadImage).toBe(image);
  });
});

describe('language and direction', () => {
  it.each([
    ['the page is right', 'ar-EG', TEXT, 'ar-EG', 'rtl'],
    ['the page is wrong', 'en-US', TEXT, 'ar', 'rtl'],
    ['the page is silent', '', TEXT, 'ar', 'rtl'],
    ['the page writes it its own way', 'ar_SA', TEXT, 'ar-SA', 'rtl'],
    [
      'English on an Arabic site',
      'ar',
      'The government said that the plan is going to be in force for all of the cities.',
      'en',
      'ltr',
    ],
  ])('%s', (_what, lang, text, expected, dir) => {
    expect(describePage({ lang, article: `<p>${text}</p>` })).toMatchObject({ lang: expected, dir });
  });
});

describe('soft hyphens', () => {
  it('go: they part words where nobody searches for their halves', () => {
    const article = describePage({
      above: '<h1>Reise\u00adführer</h1>',
      head: '<title>Reise\u00adführer</title>',
      article: `<p>Der Reise\u00adfüh\u00adrer. ${TEXT}</p>`,
    });
    expect(article.title).toBe('Reiseführer');
    expect(article.html).toContain('Der Reiseführer.');
  });
});
