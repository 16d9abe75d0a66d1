// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { readMetadata } from './prepare/metadata';
import { statedOf } from './stated';

const ADDRESS = 'https://news.example/a';
const BODY = 'قالت البلدية إن الرصيف الجديد سيُفتح للزوّار في مطلع الصيف المقبل. '.repeat(8);

function stated(data: object, url = ADDRESS) {
  const head = `<script type="application/ld+json">${JSON.stringify(data)}</script>`;
  const { documentElement } = new DOMParser().parseFromString(head, 'text/html');
  return statedOf(readMetadata(documentElement, url), url);
}

describe('the whole text', () => {
  test('is that of the article, without the escapes of JSON', () => {
    const { text } = stated({ '@type': 'Article', articleBody: `"${BODY}"\n\nA &amp; B` });
    expect(text).toContain(BODY.trim());
    expect(text).not.toMatch(/\\|amp/);
  });

  test('is not an answer to a question, nor a teaser', () => {
    const answer = { '@type': 'Answer', text: BODY };
    expect(stated({ '@type': 'FAQPage', mainEntity: { acceptedAnswer: answer } }).text).toBeNull();
    expect(stated({ '@type': 'Article', articleBody: BODY.slice(0, 200) }).text).toBeNull();
  });

  test('may be very long', () => {
    expect(
      stated({ '@type': 'Article', articleBody: `${BODY}\n`.repeat(5000) }).text?.length,
    ).toBeGreaterThan(1e6);
  });
});

test.for([
  [{ '@type': 'NewsArticle' }, 'article'],
  [{ '@graph': [{ '@type': ['WebPage', 'BlogPosting'] }] }, 'article'],
  [{ '@type': 'https://schema.org/Article' }, 'article'],
  [{ '@graph': [{ '@type': 'CollectionPage' }, { '@type': 'Article' }] }, 'other'],
  [{ '@type': 'Blog', blogPost: [{ '@type': 'BlogPosting' }, { '@type': 'BlogPosting' }] }, 'other'],
  [{ '@type': 'BlogPosting', isPartOf: { '@type': 'Blog' } }, 'article'],
  [{ '@type': 'WebSite', name: 'Article' }, 'unknown'],
  [{ '@type': 'Product', category: 'Report' }, 'unknown'],
] as const)('%j is called %s', ([data, kind]) => {
  expect(stated(data).kind).toBe(kind);
});

test('the root of a site holds no article by its address', () => {
  for (const search of ['', '?lang=ar', '?utm_source=chat'])
    expect(stated({ '@type': 'WebSite' }, `https://news.example/${search}`).kind).toBe('other');
  for (const search of ['?p=4775', '?lang=ar&id=12'])
    expect(stated({ '@type': 'WebSite' }, `https://news.example/${search}`).kind).toBe('unknown');
});

test.for([
  ['/2021/08/01/cold-room/', 'permalink'],
  ['/ar/blog/2021/8/cold-room.html', 'permalink'],
  ['/2021/08/%D8%BA%D8%B1%D9%81%D8%A9', 'permalink'],
  ['/2021/08/12-boats', 'permalink'],
  ['/2021/08/4711.html', 'permalink'],
  ['/blog/2021-08-01-cold-room/', 'permalink'],
  ['/news/2021-08-cold-room.html', 'permalink'],
  ['/2021-08-01', 'unknown'],
  ['/2021/08/01/', 'unknown'],
  ['/2021/08/01/page/2/', 'unknown'],
  ['/2021/08/page/2/', 'unknown'],
  ['/2021/08/4711', 'unknown'],
  ['/archive/2021/cold-room', 'unknown'],
  ['/4021/08/cold-room', 'unknown'],
] as const)('at the address %s stands what is %s', ([path, kind]) => {
  expect(stated({ '@type': 'WebSite' }, `https://news.example${path}`).kind).toBe(kind);
});

test.for([
  ['/he/posts/how-boats-sail/', 'How boats sail | Harbour', 'permalink'],
  [
    '/posts/2023/%d9%83%d9%8a%d9%81-%d8%aa%d8%a8%d8%ad%d8%b1-%D8%A7%D9%84%D9%82%D9%88%D8%A7%D8%B1%D8%A8/',
    'كيف تبحر القوارب؟',
    'permalink',
  ],
  ['/blog/bread-with-olives', 'Bread: what olives do to it', 'permalink'],
  ['/articulos/barcos-viejos', 'Los barcos viejos del puerto', 'permalink'],
  ['/blog/how-boats-sail/', 'Just a moment…', 'unknown'],
  ['/blog/', 'Blog of the old harbour', 'unknown'],
  ['/blog/a-b-c', 'A, b and c', 'unknown'],
  ['/product/boats-with-sails', 'Boats with sails', 'unknown'],
  ['/blog/boats', 'Boats', 'unknown'],
  ['/news/how-boats-sail', '//[:\ud800 how boats sail', 'permalink'],
] as const)('at the address %s «%s» is what is %s', ([path, tab, kind]) => {
  const url = `https://news.example${path}`;
  const { documentElement } = new DOMParser().parseFromString('<title></title>', 'text/html');
  const metadata = { ...readMetadata(documentElement, url), documentTitle: tab };
  expect(statedOf(metadata, url).kind).toBe(kind);
});

test('the kind of a very long address is told', () => {
  const url = `https://news.example/blog/${'abcd-'.repeat(100_000)}`;
  const { documentElement } = new DOMParser().parseFromString('<title></title>', 'text/html');
  const metadata = { ...readMetadata(documentElement, url), documentTitle: 'abc '.repeat(100_000) };
  expect(statedOf(metadata, url).kind).toBe('unknown');
  expect(stated({}, `https://news.example${'/2020/10/'.repeat(100_000)}`).kind).toBe('unknown');
});
