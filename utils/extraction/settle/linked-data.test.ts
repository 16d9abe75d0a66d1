import { describe, expect, it } from 'vitest';
import { readLinkedData } from './linked-data';

const read = (json: string) => readLinkedData([json], 'https://news.example/politics/42');

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
    expect(read(json).articles[0]?.headline).toBe('خبر');
  });

  it('puts the item that names this page first', () => {
    const related =
      '{"@type":"NewsArticle","headline":"آخر","url":"/politics/41","datePublished":"2020-01-01"}';
    const own = '{"@type":"NewsArticle","headline":"خبر","mainEntityOfPage":{"@id":"/politics/42/"}}';
    expect(read(`[${related},${own}]`).articles[0]?.headline).toBe('خبر');
  });

  it('follows references to authors and publishers', () => {
    const json = `{"@graph":[{"@type":"Article","author":{"@id":"#p"},"publisher":{"@id":"#o"}},
      {"@id":"#p","@type":"Person","name":"سعاد"},{"@id":"#o","@type":"Organization","name":"ورق"}]}`;
    const { articles, siteNames } = read(json);
    expect(articles[0]).toMatchObject({ authors: ['سعاد'], publisher: 'ورق' });
    expect(siteNames).toEqual(['ورق']);
  });

  it('does not take an item without id for the author', () => {
    const json = '{"@type":"Article","headline":"خبر","author":{"@type":"Person","name":"سعاد"}}';
    expect(read(json).articles[0]?.authors).toEqual(['سعاد']);
  });

  it('does not take the page that carries an article for its site', () => {
    const json = '{"@type":"Article","headline":"خبر","isPartOf":{"@type":"WebPage","name":"خبر - ورق"}}';
    expect(read(json).articles[0]?.isPartOf).toBeNull();
  });

  it('decodes references in texts and keeps the paragraphs of the body', () => {
    const json = '{"@type":"Article","headline":"A &amp; B","articleBody":"one\\n\\ntwo &quot;x&quot;"}';
    expect(read(json).articles[0]).toMatchObject({ headline: 'A & B', articleBody: 'one\n\ntwo "x"' });
  });

  it.each(['', 'null', '{', '[[[[', '"text"', '{"@type":5}'])('survives %j', (json) => {
    expect(read(json).articles).toEqual([]);
  });
});
