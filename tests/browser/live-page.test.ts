import { afterEach, describe, expect, test } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { readPage } from '../../utils/extraction/read';
import { settleArticle } from '../../utils/extraction/settle';
import { closeLivePages, livePage } from '../live-page';
import { head, lines, linesOf, paragraphs, sentences, URL_OF_PAGE } from '../live-story';

function attach(page: Document, host: string, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const root = page.querySelector(host)?.attachShadow({ mode });
  if (!root) throw new Error(`no ${host}`);
  root.setHTMLUnsafe(html);
  return root;
}

afterEach(closeLivePages);

describe('shadow roots', () => {
  test('are read where they are shown', () => {
    const page = livePage(`${head}<h1>الميناء يعود إلى الحياة</h1><news-story></news-story>`);
    const root = attach(page, 'news-story', `<article>${paragraphs}</article>`);
    expect(linesOf(page, [root])).toEqual(sentences);
  });

  test('show the children of their host in the slots, in the order of the slots', () => {
    const [one, two, three, four] = sentences;
    const page = livePage(
      `${head}<news-story><p slot="end">${four}</p><p>${one}</p><p slot="nowhere">لا يظهر هذا السطر أبدًا لأنه بلا مكان في الصفحة المعروضة.</p><p>${two}</p></news-story>`,
    );
    const root = attach(
      page,
      'news-story',
      `<article><slot></slot><slot name="extra"><p>${three}</p></slot><slot name="end"><p>بديل</p></slot></article>`,
    );
    expect(linesOf(page, [root])).toEqual(sentences);
  });

  test('hand slots on to the roots inside them', () => {
    const page = livePage(`${head}<news-page>${paragraphs}</news-page>`);
    const outer = attach(page, 'news-page', '<news-body><slot></slot></news-body>');
    const inner = outer.querySelector('news-body')?.attachShadow({ mode: 'open' });
    inner?.setHTMLUnsafe('<article><slot></slot></article>');
    expect(linesOf(page, [outer, inner ?? null])).toEqual(sentences);
  });

  test('hide what their own styles hide', () => {
    const page = livePage(`${head}<news-story></news-story>`);
    attach(
      page,
      'news-story',
      `<style>.off{display:none}</style><article>${paragraphs}<p class="off">هذا نصّ مخفيّ بأنماط الجذر نفسه ولا يراه قارئ هذه الصفحة إطلاقًا.</p></article>`,
    );
    expect(linesOf(page)).toEqual(sentences);
  });

  describe('whose fields come to stand in a form do not take the place of its properties', () => {
    const fields = ['parentNode', 'localName', 'getAttribute', 'childNodes', 'firstChild', 'remove']
      .map((name) => `<input type="hidden" name="${name}">`)
      .join('');

    test('in a live page', () => {
      const page = livePage(`${head}<form><news-story></news-story></form>`);
      const root = attach(page, 'news-story', `<article>${paragraphs}</article>${fields}`);
      expect(linesOf(page, [root])).toEqual(sentences);
    });

    test('where the markup declares them', () => {
      const page = new DOMParser().parseFromString(
        `${head}<form><div><template shadowrootmode="open"><article>${paragraphs}</article>${fields}</template></div></form>`,
        'text/html',
      );
      expect(linesOf(page)).toEqual(sentences);
    });
  });

  test('open what a reader can open in them', () => {
    const [one, two, ...rest] = sentences;
    const page = livePage(`${head}<h1>الميناء يعود إلى الحياة</h1><news-story></news-story>`);
    attach(
      page,
      'news-story',
      `<article><p>${one}</p><p>${two}</p><h2><button aria-expanded="false">ماذا بعد الافتتاح؟</button></h2><div hidden>${rest
        .map((text) => `<p>${text}</p>`)
        .join('')}</div></article>`,
    );
    expect(linesOf(page)).toEqual([one, two, 'ماذا بعد الافتتاح؟', ...rest]);
  });

  test('are read when they are closed, where the browser hands them out', () => {
    const page = livePage(`${head}<news-story></news-story>`);
    const closed = attach(page, 'news-story', `<article>${paragraphs}</article>`, 'closed');
    expect(extractArticle(page, { url: URL_OF_PAGE })).toBeNull();
    const shadowRoot = (element: Element) => (element.localName === 'news-story' ? closed : null);
    const { article } = readPage(page, { url: URL_OF_PAGE, shadowRoot });
    expect(lines(article?.html ?? '')).toEqual(sentences);
  });

  test('are told from the fields of a form that bear their name', () => {
    const page = livePage(
      `${head}<article>${paragraphs}</article><form><input name="shadowRoot"><input name="localName"><input name="childNodes"><input name="remove"></form>`,
    );
    expect(linesOf(page)).toEqual(sentences);
  });
});

test('a form that is the root of a document shows nothing, whatever its fields are called', () => {
  const fields = ['querySelector', 'querySelectorAll'].map((name) => `<input name="${name}"/>`).join('');
  const page = new DOMParser().parseFromString(
    `<form xmlns="http://www.w3.org/1999/xhtml"><body>${paragraphs}</body>${fields}</form>`,
    'application/xhtml+xml',
  );
  expect(extractArticle(page, { url: URL_OF_PAGE })).toBeNull();
});

describe('frames', () => {
  const inner = (body: string) => `<!doctype html><base href="https://news.example/frames/a/">${body}`;

  function withFrame(attributes: string, html: string): Document {
    const page = livePage(
      `${head}<nav><a href="/">الرئيسية</a> <a href="/world">العالم</a></nav><h1>الميناء يعود إلى الحياة</h1><iframe ${attributes} sandbox="allow-same-origin"></iframe>`,
    );
    const frame = page.querySelector('iframe')?.contentDocument;
    frame?.open();
    frame?.write(html);
    frame?.close();
    return page;
  }

  test('of the same origin are read, with their own addresses', () => {
    const page = withFrame(
      '',
      inner(
        `<article>${paragraphs}<p><a href="map.html">خريطة الميناء القديم والأرصفة الجديدة التي افتتحت هذا الأسبوع</a> تُظهر مواقع السوق والمكتبة ومحطة الحافلات.</p></article>`,
      ),
    );
    const article = extractArticle(page, { url: URL_OF_PAGE });
    expect(lines(article?.html ?? '').slice(0, 4)).toEqual(sentences);
    expect(article?.html).toContain('href="https://news.example/frames/a/map.html"');
    expect(article?.title).toBe('الميناء يعود إلى الحياة');
  });

  test('of a frameset are read, as those of old libraries', () => {
    const page = livePage(
      `<html><head>${head}</head><frameset cols="20%,80%"><frame name="list"><frame name="text"></frameset></html>`,
    );
    const [list, text] = [...page.querySelectorAll('frame')].map(({ contentDocument }) => contentDocument);
    list?.write(
      '<ul><li><a href="1.html">الفصل الأول</a></li><li><a href="2.html">الفصل الثاني</a></li></ul>',
    );
    text?.write(`<h1>الميناء يعود إلى الحياة</h1>${paragraphs}`);
    expect(linesOf(page)).toEqual(sentences);
  });

  test('that are hidden are not', () => {
    expect(linesOf(withFrame('style="display:none"', inner(paragraphs)))).toEqual([]);
  });

  test('with little in them are advertisements', () => {
    const page = livePage(
      `${head}<article>${paragraphs}<iframe srcdoc="<p>اشترِ الآن</p>"></iframe></article>`,
    );
    expect(linesOf(page)).toEqual(sentences);
  });
});

test.for(['id', 'name'])(
  'images of a form do not take the place of its properties by their %s',
  (attribute) => {
    const images = ['querySelectorAll', 'closest', 'parentNode', 'firstChild', 'getAttribute', 'localName']
      .map((name) => `<img ${attribute}="${name}" src="/${name}.jpg">`)
      .join('');
    const shown = livePage(`<form><div>${images}</div><article>${paragraphs}</article></form>`);
    expect(extractArticle(shown, { url: URL_OF_PAGE })?.html).toContain('<p>');
  },
);

describe('a selection', () => {
  const [one = '', two = '', three = ''] = sentences;
  const page = () =>
    livePage(
      `${head}<meta property="og:description" content="${one}"><article><h1>الميناء يعود إلى الحياة</h1><div id="a">${paragraphs}</div>
        <figure id="f"><img src="/quay.jpg" width="600" height="400"><figcaption>الرصيف الجديد</figcaption></figure>
        <div id="e" dir="ltr"><p>The old harbour was built in three stages, of which the last one was finished only a few years before the war and was never used for trade.</p>
        <p>Its stones came from the quarries behind the town, on carts, and later on a narrow railway that still can be seen from the road.</p></div></article>`,
    );

  function select(page: Document, from: string, start: number, to: string, end: number): Range[] {
    const range = page.createRange();
    range.setStart(page.querySelector(from)?.firstChild ?? page, start);
    range.setEnd(page.querySelector(to)?.firstChild ?? page, end);
    return [range];
  }

  test('is read by itself, from letter to letter, under the title of the page', () => {
    const shown = page();
    const before = shown.documentElement.outerHTML;
    const ranges = select(shown, '#a p:nth-child(1)', 5, '#a p:nth-child(3)', 40);
    const { article, selection } = readPage(shown, { url: URL_OF_PAGE, ranges });
    expect(lines(selection?.html ?? '')).toEqual([one.slice(5), two, three.slice(0, 40).trim()]);
    const [part, whole] = [selection, article].map((read) => read && settleArticle(read));
    expect(part).toMatchObject({ url: URL_OF_PAGE, title: whole?.title, lang: 'ar', dir: 'rtl' });
    expect(part?.excerpt.startsWith(one.slice(5, 40))).toBe(true);
    expect(part?.wordCount).toBeLessThan(whole?.wordCount ?? 0);
    expect(shown.documentElement.outerHTML).toBe(before);
    expect(whole?.html).toBe(extractArticle(shown, { url: URL_OF_PAGE })?.html);
  });

  test('is found behind style sheets and what they hide', () => {
    const shown = livePage(
      `${head}<style>.off{display:none}</style><body><!-- top --><style></style><style>/* one */ .none{display:none}</style>
        <p class="off">${one}</p><article><div id="a">${paragraphs}</div><p class="none">${two}</p></article></body>`,
    );
    const ranges = select(shown, '#a p:nth-child(1)', 5, '#a p:nth-child(3)', 40);
    const { article, selection } = readPage(shown, { url: URL_OF_PAGE, ranges });
    expect(lines(selection?.html ?? '')).toEqual([one.slice(5), two, three.slice(0, 40).trim()]);
    expect(lines(article?.html ?? '')).toEqual(sentences);
  });

  test('keeps the images that are in it, and takes its direction from its own letters', () => {
    const shown = page();
    const ranges = select(shown, '#f figcaption', 0, '#e p:last-child', 110);
    ranges[0]?.setStart(shown.querySelector('#f') ?? shown, 0);
    const { selection } = readPage(shown, { url: URL_OF_PAGE, ranges });
    expect(selection && settleArticle(selection)).toMatchObject({
      dir: 'ltr',
      lang: 'en',
      leadImage: 'https://news.example/quay.jpg',
    });
    expect(selection?.html).toMatch(/^<figure><img [^>]*quay\.jpg[^>]*><figcaption/);
  });

  test('may be of a script that parts no words', () => {
    const shown = livePage(
      `<article id="a">${'旧港口在去年冬天重新开放，渔民和游客都回到了码头。'.repeat(8)}</article>`,
    );
    const ranges = select(shown, '#a', 0, '#a', 150);
    expect(readPage(shown, { url: URL_OF_PAGE, ranges }).selection).not.toBeNull();
  });

  test('of a few words is none', () => {
    const shown = page();
    expect(
      readPage(shown, { url: URL_OF_PAGE, ranges: select(shown, '#a p', 5, '#a p', 40) }).selection,
    ).toBeNull();
    expect(readPage(shown, { url: URL_OF_PAGE }).selection).toBeNull();
  });

  test('of several parts is read as one', () => {
    const shown = page();
    const ranges = [
      ...select(shown, '#a p:nth-child(1)', 0, '#a p:nth-child(1)', one.length),
      ...select(shown, '#a p:nth-child(3)', 0, '#a p:nth-child(3)', three.length),
      ...select(shown, '#e p', 0, '#e p', 60),
    ];
    const { selection } = readPage(shown, { url: URL_OF_PAGE, ranges });
    expect(lines(selection?.html ?? '')).toEqual([one, three, expect.stringMatching(/^The old harbour/)]);
  });

  test('is read where the page holds no article', () => {
    const shown = livePage(
      '<title>دليل</title><ul id="l"><li>المكتبة العامة</li><li>المتحف البحري</li><li>سوق السمك</li><li>المقهى</li></ul>',
    );
    const range = shown.createRange();
    range.selectNodeContents(shown.querySelector('#l') ?? shown);
    const { article, selection } = readPage(shown, { url: URL_OF_PAGE, ranges: [range] });
    expect(article).toBeNull();
    expect(selection && settleArticle(selection)).toMatchObject({ title: 'دليل', dir: 'rtl' });
    expect(selection?.html).toContain('<li>المتحف البحري</li>');
  });
});
