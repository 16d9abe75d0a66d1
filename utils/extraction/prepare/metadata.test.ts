// @vitest-environment jsdom
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
  return readMetadata(page(head, body).documentElement, URL_OF_PAGE);
}

const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`;

it('hands JSON-LD over as it is written, and tells whether it holds a date', () => {
  const json = '{"@type":"NewsArticle", "datePublished" : "2020-01-02T10:00"}';
  expect(read(jsonLd(json))).toMatchObject({ linkedData: [json], isDated: true });
  expect(read(jsonLd('{"@type":"NewsArticle"}')).isDated).toBe(false);
});

describe('microdata', () => {
  it('reads the article and not the items nested in it', () => {
    const body = `<article itemscope itemtype="http://schema.org/NewsArticle">
      <h1 itemprop="headline">خبر</h1><span itemprop="author" itemscope><b itemprop="name">سعاد</b></span>
      <time itemprop="datePublished" datetime="2020-01-02">أمس</time><img itemprop="image" src="/a.jpg">
      <div itemprop="publisher" itemscope><meta itemprop="name" content="ورق"></div></article>`;
    expect(read('', body).microdata[0]).toMatchObject({
      types: ['NewsArticle'],
      headline: 'خبر',
      name: null,
      authors: ['سعاد'],
      datePublished: '2020-01-02',
      image: '/a.jpg',
      publisher: 'ورق',
    });
  });

  it('reads what is said on the root itself', () => {
    const document = page('<meta itemprop="headline" content="خبر">');
    document.documentElement.setAttribute('itemscope', '');
    document.documentElement.setAttribute('itemtype', 'https://schema.org/NewsArticle');
    expect(readMetadata(document.documentElement, URL_OF_PAGE).microdata[0]).toMatchObject({
      types: ['NewsArticle'],
      headline: 'خبر',
    });
  });

  it('takes many items for a listing', () => {
    const item = '<div itemscope itemtype="http://schema.org/Article"><b itemprop="headline">x</b></div>';
    expect(read('', item.repeat(5)).microdata).toEqual([]);
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
    expect(read('<link rel="canonical" href="/a">')).toMatchObject({
      canonical: 'https://news.example/a',
    });
    expect(read('<link rel="canonical" href="javascript:alert(1)">').canonical).toBeNull();
  });

  it('reads title, language and direction', () => {
    const document = page('<title> خبر \n - موقع</title>');
    document.body.setAttribute('dir', 'rtl');
    document.documentElement.setAttribute('lang', 'ar');
    expect(readMetadata(document.documentElement, URL_OF_PAGE)).toMatchObject({
      documentTitle: 'خبر - موقع',
      lang: 'ar',
      dir: 'rtl',
    });
  });
});
