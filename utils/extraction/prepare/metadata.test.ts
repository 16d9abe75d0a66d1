import { describe, expect, it } from 'vitest';
import { metaContent, readMetadata } from './metadata';

const URL_OF_PAGE = 'https://news.example/politics/42';

function page(head: string, body = ''): Document {
  return new DOMParser().parseFromString(
    `<html><head>${head}</head><body>${body}</body></html>`,
    'text/html',
  );
}

function read(head: string, body = '') {
  return readMetadata(page(head, body), URL_OF_PAGE);
}

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

describe('JSON-LD', () => {
  const headlines: [what: string, json: string][] = [
    ['a plain object', '{"@type":"NewsArticle","headline":"خبر"}'],
    ['an array', '[{"@type":"WebSite","name":"موقع"},{"@type":"NewsArticle","headline":"خبر"}]'],
    [
      'a graph',
      '{"@graph":[{"@type":"WebPage","name":"x"},{"@type":["Article","BlogPosting"],"headline":"خبر"}]}',
    ],
    ['a nested main entity', '{"@type":"WebPage","mainEntity":{"@type":"Article","headline":"خبر"}}'],
    ['a type given as address', '{"@type":"https://schema.org/Article","headline":"خبر"}'],
    ['comment marks', '<!-- {"@type":"Article","headline":"خبر"} -->'],
    ['CDATA marks', '//<![CDATA[\n{"@type":"Article","headline":"خبر"}\n//]]>'],
    ['trailing commas', '{"@type":"Article","headline":"خبر",}'],
    ['a raw line break', '{"@type":"Article","description":"a\nb","headline":"خبر"}'],
    ['a wrong backslash', '{"@type":"Article","description":"it\\\'s","headline":"خبر"}'],
    ['two objects without a comma', '[{"@type":"WebSite","name":"s"}\n{"@type":"Article","headline":"خبر"}]'],
    ['escaped quotes', '{&quot;@type&quot;:&quot;Article&quot;,&quot;headline&quot;:&quot;خبر&quot;}'],
    ['a language-tagged value', '{"@type":"Article","headline":{"@language":"ar","@value":"خبر"}}'],
  ];
  it.each(headlines)('reads %s', (_what, json) => {
    expect(read(jsonLd(json)).stated[0]?.headline).toBe('خبر');
  });

  it('puts the item that names this page first', () => {
    const related =
      '{"@type":"NewsArticle","headline":"آخر","url":"/politics/41","datePublished":"2020-01-01"}';
    const own = '{"@type":"NewsArticle","headline":"خبر","mainEntityOfPage":{"@id":"/politics/42/"}}';
    expect(read(jsonLd(`[${related},${own}]`)).stated[0]?.headline).toBe('خبر');
  });

  it('follows references to authors and publishers', () => {
    const json = `{"@graph":[{"@type":"Article","author":{"@id":"#p"},"publisher":{"@id":"#o"}},
      {"@id":"#p","@type":"Person","name":"سعاد"},{"@id":"#o","@type":"Organization","name":"ورق"}]}`;
    const metadata = read(jsonLd(json));
    expect(metadata.stated[0]).toMatchObject({ authors: ['سعاد'], publisher: 'ورق' });
    expect(metadata.siteNames).toEqual(['ورق']);
  });

  it('does not take an item without id for the author', () => {
    const json = '{"@type":"Article","headline":"خبر","author":{"@type":"Person","name":"سعاد"}}';
    expect(read(jsonLd(json)).stated[0]?.authors).toEqual(['سعاد']);
  });

  it('does not take the page that carries an article for its site', () => {
    const json = '{"@type":"Article","headline":"خبر","isPartOf":{"@type":"WebPage","name":"خبر - ورق"}}';
    expect(read(jsonLd(json)).stated[0]?.isPartOf).toBeNull();
  });

  it('decodes references in texts and keeps the paragraphs of the body', () => {
    const json = '{"@type":"Article","headline":"A &amp; B","articleBody":"one\\n\\ntwo &quot;x&quot;"}';
    expect(read(jsonLd(json)).stated[0]).toMatchObject({ headline: 'A & B', articleBody: 'one\n\ntwo "x"' });
  });

  it.each(['', 'null', '{', '[[[[', '"text"', '{"@type":5}'])('survives %j', (json) => {
    expect(read(jsonLd(json)).stated).toEqual([]);
  });
});

describe('microdata', () => {
  it('reads the article and not the items nested in it', () => {
    const body = `<article itemscope itemtype="http://schema.org/NewsArticle">
      <h1 itemprop="headline">خبر</h1><span itemprop="author" itemscope><b itemprop="name">سعاد</b></span>
      <time itemprop="datePublished" datetime="2020-01-02">أمس</time><img itemprop="image" src="/a.jpg">
      <div itemprop="publisher" itemscope><meta itemprop="name" content="ورق"></div></article>`;
    expect(read('', body).stated[0]).toMatchObject({
      types: ['NewsArticle'],
      headline: 'خبر',
      name: null,
      authors: ['سعاد'],
      datePublished: '2020-01-02',
      image: '/a.jpg',
      publisher: 'ورق',
    });
  });

  it('takes many items for a listing', () => {
    const item = '<div itemscope itemtype="http://schema.org/Article"><b itemprop="headline">x</b></div>';
    expect(read('', item.repeat(5)).stated).toEqual([]);
  });
});

describe('tags of the head', () => {
  it('reads meta by property, name and itemprop, whatever the case', () => {
    const metadata = read(
      '<meta property="OG:Title" content=" خبر  جديد "><meta name="author" content=""><meta name="Author" content="سعاد">',
    );
    expect(metaContent(metadata, 'og:title')).toBe('خبر جديد');
    expect(metaContent(metadata, 'missing', 'author')).toBe('سعاد');
    expect(metaContent(metadata, 'missing')).toBeNull();
  });

  it('resolves links and refuses other schemes', () => {
    expect(
      read('<link rel="canonical" href="/a"><link rel="amphtml" href="//m.news.example/a">'),
    ).toMatchObject({
      canonical: 'https://news.example/a',
      amphtml: 'https://m.news.example/a',
    });
    expect(read('<link rel="canonical" href="javascript:alert(1)">').canonical).toBeNull();
  });

  it('reads title, language and direction', () => {
    const document = page('<title> خبر \n - موقع</title>');
    document.body.setAttribute('dir', 'rtl');
    document.documentElement.setAttribute('lang', 'ar');
    expect(readMetadata(document, URL_OF_PAGE)).toMatchObject({
      documentTitle: 'خبر - موقع',
      lang: 'ar',
      dir: 'rtl',
    });
  });
});
