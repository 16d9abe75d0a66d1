import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleId, articleKey, sha256 } from './article';
import { withoutTracking } from './text/tracking';

const PLAIN = 'https://news.example/2024/05/story';
const ARABIC = 'https://akhbar.example/خبر/عاجل';

describe('one article, many addresses', () => {
  it.each([
    ['http', PLAIN, 'http://news.example/2024/05/story'],
    ['default port', PLAIN, 'http://news.example:80/2024/05/story'],
    ['https port over http', PLAIN, 'http://news.example:443/2024/05/story'],
    ['upper-case host', PLAIN, 'https://News.Example/2024/05/story'],
    ['www', PLAIN, 'https://www.news.example/2024/05/story'],
    ['www2', PLAIN, 'https://www2.news.example/2024/05/story'],
    ['m.', PLAIN, 'https://m.news.example/2024/05/story'],
    ['mobile.', PLAIN, 'https://mobile.news.example/2024/05/story'],
    ['www.m.', PLAIN, 'https://www.m.news.example/2024/05/story'],
    ['mobile Wikipedia', 'https://ar.wikipedia.org/wiki/ورق', 'https://ar.m.wikipedia.org/wiki/ورق'],
    ['trailing slash', PLAIN, `${PLAIN}/`],
    ['trailing slashes', PLAIN, `${PLAIN}//`],
    ['doubled slash', PLAIN, 'https://news.example/2024//05/story'],
    ['root', 'https://news.example', 'https://www.news.example/'],
    ['index.html', 'https://news.example/a', 'https://news.example/a/index.html'],
    ['index.php and a query', 'https://news.example/?p=123', 'https://news.example/index.php?p=123'],
    ['default.aspx', 'https://news.example/a', 'https://news.example/a/Default.aspx'],
    ['fragment', PLAIN, `${PLAIN}#comments`],
    ['text fragment', PLAIN, `${PLAIN}#:~:text=ورق`],
    ['amp host', PLAIN, 'https://amp.news.example/2024/05/story'],
    ['/amp', PLAIN, `${PLAIN}/amp`],
    ['/amp/', PLAIN, `${PLAIN}/amp/`],
    ['/amp before', PLAIN, 'https://news.example/amp/2024/05/story'],
    ['.amp', 'https://news.example/a', 'https://news.example/a.amp'],
    ['.amp.html', 'https://news.example/a.html', 'https://news.example/a.amp.html'],
    ['?amp', PLAIN, `${PLAIN}?amp`],
    ['?amp=1', PLAIN, `${PLAIN}?amp=1`],
    ['?outputType=amp', PLAIN, `${PLAIN}?outputType=amp`],
    ['?noamp=mobile', PLAIN, `${PLAIN}?noamp=mobile`],
    ['Google AMP viewer', PLAIN, 'https://www.google.com/amp/s/news.example/2024/05/story/amp/'],
    ['Google AMP viewer of Egypt', PLAIN, 'https://www.google.com.eg/amp/s/news.example/2024/05/story'],
    [
      'AMP cache',
      PLAIN,
      'https://news-example.cdn.ampproject.org/c/s/news.example/2024/05/story?amp_js_v=0.1',
    ],
    ['utm', PLAIN, `${PLAIN}?utm_source=fb&utm_medium=social&utm_campaign=x`],
    ['fbclid', PLAIN, `${PLAIN}?fbclid=IwAR0x`],
    ['gclid', PLAIN, `${PLAIN}?gclid=1&gad_source=2`],
    ['Al Jazeera feed', PLAIN, `${PLAIN}?traffic_source=rss`],
    ['BBC', PLAIN, `${PLAIN}?at_medium=RSS&at_campaign=KARANGA&at_custom1=link`],
    ['in upper case', PLAIN, `${PLAIN}?UTM_Source=x`],
    ['among others', `${PLAIN}?id=7`, `${PLAIN}?utm_source=x&id=7&fbclid=y`],
    ['order of parameters', `${PLAIN}?a=1&b=2`, `${PLAIN}?b=2&a=1`],
    ['empty value', `${PLAIN}?print`, `${PLAIN}?print=`],
    ['plus and space', `${PLAIN}?q=a+b`, `${PLAIN}?q=a%20b`],
    ['empty query', PLAIN, `${PLAIN}?&`],
    ['percent-encoded Arabic', ARABIC, 'https://akhbar.example/%D8%AE%D8%A8%D8%B1/%D8%B9%D8%A7%D8%AC%D9%84'],
    ['in lower case', ARABIC, 'https://akhbar.example/%d8%ae%d8%a8%d8%b1/%d8%b9%d8%a7%d8%ac%d9%84'],
    ['composed and decomposed alef', 'https://x.example/\u0622', 'https://x.example/\u0627\u0653'],
    ['windows-1256 path', 'https://x.example/%C7%E1%CE%C8%D1', 'https://x.example/%c7%e1%ce%c8%d1/'],
    ['Arabic host', 'https://أخبار.example/a', 'https://xn--igbicxr.example/a'],
    ['Blogger on a phone', 'https://b.example/2024/05/a.html', 'https://b.example/2024/05/a.html?m=1'],
    ['user name and password', PLAIN, 'https://user:secret@news.example/2024/05/story'],
  ])('%s', (_, one, other) => {
    expect(articleKey(other)).toBe(articleKey(one));
  });
});

describe('different articles', () => {
  it.each([
    ['path', 'https://x.example/a', 'https://x.example/b'],
    ['case of the path', 'https://x.example/a', 'https://x.example/A'],
    ['host', 'https://x.example/a', 'https://y.example/a'],
    ['edition of the host', 'https://ar.x.example/a', 'https://en.x.example/a'],
    ['port', 'http://localhost:3000/a', 'http://localhost:3001/a'],
    ['?p=', 'https://x.example/?p=123', 'https://x.example/?p=124'],
    ['?id=', 'https://x.example/article.aspx?id=1', 'https://x.example/article.aspx?id=2'],
    ['?m= that is no dress', 'https://x.example/?m=1', 'https://x.example/?m=0'],
    ['a month of a blog', 'https://x.example/?m=202401', 'https://x.example/?m=202402'],
    ['page of an article', 'https://x.example/a', 'https://x.example/a?page=2'],
    ['article about AMP', 'https://x.example/amp', 'https://x.example/b'],
    ['a word that begins with amp', 'https://x.example/ample', 'https://x.example/le'],
    ['?amp= that selects', 'https://shop.example/a?amp=marshall', 'https://shop.example/a'],
    ['route in the fragment', 'https://x.example/#/a', 'https://x.example/#/b'],
    ['hash-bang', 'https://x.example/#!/a', 'https://x.example/#!/b'],
    ['encoded slash', 'https://x.example/a%2Fb', 'https://x.example/a/b'],
    ['encoded ampersand', 'https://x.example/?a=1%26b=2', 'https://x.example/?a=1&b=2'],
    ['windows-1256 query', 'https://x.example/?q=%C7%E1', 'https://x.example/?q=%C7%E2'],
    ['windows-1256 path', 'https://x.example/%C7%E1', 'https://x.example/%C7%E2'],
    ['repeated parameters', 'https://x.example/?a=1&a=2', 'https://x.example/?a=2&a=1'],
    ['Arabic letters', 'https://x.example/كتاب', 'https://x.example/كاتب'],
    ['alef with and without hamza', 'https://x.example/أحمد', 'https://x.example/احمد'],
  ])('%s', (_, one, other) => {
    expect(articleKey(other)).not.toBe(articleKey(one));
  });
});

describe('withoutTracking', () => {
  it.each([
    ['https://x.example/a?utm_source=b', 'https://x.example/a'],
    ['https://x.example/a?id=1&fbclid=2#top', 'https://x.example/a?id=1'],
    ['https://x.example/a?b=%C7%E1&fbclid=2', 'https://x.example/a?b=%C7%E1'],
    ['https://x.example/a?b=1+2&c=%20', 'https://x.example/a?b=1+2&c=%20'],
    ['https://x.example/a?ref=main&source=x&from=y', 'https://x.example/a?ref=main&source=x&from=y'],
    ['https://x.example/a?__cft__[0]=x&__tn__=y', 'https://x.example/a'],
    ['https://x.example/a?utm=1', 'https://x.example/a?utm=1'],
    ['https://x.example/#!/a', 'https://x.example/#!/a'],
    ['https://x.example/#/a', 'https://x.example/#/a'],
    ['https://x.example/a?', 'https://x.example/a'],
    ['https://x.example/a??', 'https://x.example/a??'],
    ['https://u:p@x.example/a', 'https://x.example/a'],
  ])('%s', (url, expected) => {
    expect(withoutTracking(url)).toBe(expected);
  });

  it('is done after one time, and never changes the identity', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (url) => {
        const clean = withoutTracking(url);
        expect(withoutTracking(clean)).toBe(clean);
        expect(articleKey(clean)).toBe(articleKey(url));
      }),
    );
  });

  it.each(['', 'x', '//x.example'])('refuses %j, which is no URL', (url) => {
    expect(() => withoutTracking(url)).toThrow(TypeError);
    expect(() => articleKey(url)).toThrow(TypeError);
  });
});

it('makes ids of 128 bits, the same on every device', async () => {
  expect(await articleId('http://www.news.example/2024/05/story/?utm_source=x')).toBe(await articleId(PLAIN));
  // printf 'news.example/2024/05/story' | sha256sum
  expect(await articleId(PLAIN)).toBe('b2afc9bdd3690e3a77dc690ecb1f1752');
});

it('hashes bytes', async () => {
  expect(await sha256(new Uint8Array())).toBe(
    'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  );
});
