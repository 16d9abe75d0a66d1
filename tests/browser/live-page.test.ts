import { afterEach, describe, expect, test } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { readPage } from '../../utils/extraction/read';
import { settleArticle } from '../../utils/extraction/settle';
import { closeLivePages, livePage } from '../live-page';

const URL_OF_PAGE = 'https://news.example/2024/harbour.html';
const sentences = [
  'عادت أرصفة الميناء القديم إلى استقبال المراكب بعد عشر سنوات من الأشغال المتقطعة، وحضر الافتتاح عدد كبير من سكان الحي.',
  'وقال رئيس البلدية إن الجزء الأول من المشروع اكتمل في موعده، وإن الجزء الثاني يحتاج إلى سنة أخرى وإلى ميزانية جديدة.',
  'ويأمل الصيادون أن تخفض الأرصفة الجديدة كلفة الصيانة، بعدما كانوا يرسلون مراكبهم إلى مدينة بعيدة في كل شتاء.',
  'وتضم الواجهة سوقًا صغيرة ومقهيين ومكتبة عامة، ويمكن الوصول إليها سيرًا على الأقدام من محطة الحافلات القريبة.',
];
const paragraphs = sentences.map((text) => `<p>${text}</p>`).join('');
const head = '<title>الميناء يعود إلى الحياة</title><meta property="og:type" content="article">';

/** Paragraphs of what is read of a page; the page must stay as it is, inside its shadow roots too. */
function linesOf(page: Document, roots: readonly (ShadowRoot | null)[] = []): (string | null)[] {
  const before = page.documentElement.outerHTML;
  const watch = new MutationObserver(() => {});
  for (const tree of [page, ...roots])
    if (tree) watch.observe(tree, { attributes: true, characterData: true, childList: true, subtree: true });
  const article = extractArticle(page, { url: URL_OF_PAGE });
  expect(watch.takeRecords()).toEqual([]);
  expect(page.documentElement.outerHTML).toBe(before);
  return lines(article?.html ?? '');
}

function lines(html: string): (string | null)[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.querySelectorAll('p,h2,figcaption')].map(({ textContent }) => textContent);
}

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

describe('what is shown', () => {
  test('elements without a box show what is in them', () => {
    const page = livePage(
      `${head}<style>.thin{display:contents}.off{display:none}</style><article>${sentences
        .map((text) => `<div class="thin"><p>${text}</p></div>`)
        .join('')}<div class="off"><div class="thin"><p>هذا نصّ مخفيّ لا يراه أحد.</p></div></div></article>`,
    );
    expect(linesOf(page)).toEqual(sentences);
  });

  const [one, ...rest] = paragraphs.split(/(?<=<\/p>)/);
  const story = (style: string, inside: string) =>
    livePage(
      `${head}<style>body{margin:8px}.x9k{${style}}</style><article><h1>الميناء يعود إلى الحياة</h1>${one}${inside}${rest.join('')}</article>`,
    );
  const aside =
    'يصف هذا السطر لمن لا يرون ما في الصورة، ويقول لهم أين تنتهي مشاركة القارئ وأين يمضي النص بعدها.';

  test.for([
    [
      'cut to a point',
      'position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip:rect(0,0,0,0)',
    ],
    [
      'cut by a path',
      'clip-path:inset(100%);height:1px;width:1px;overflow:hidden;position:absolute;margin:0',
    ],
    ['far off to the left', 'position:absolute;left:-10000px'],
    ['far off to the right', 'position:absolute;right:-9999px;width:300px'],
    ['far above', 'position:fixed;top:-9999em'],
  ] as const)('what is there for screen readers alone is not: %s', ([, style]) => {
    expect(linesOf(story(style, `<p class="x9k">${aside}</p>`))).toEqual(sentences);
    expect(linesOf(story(style, `<div class="x9k"><p>${aside}</p></div>`))).toEqual(sentences);
  });

  test.for([
    ['an aside', 'position:relative;left:-20px'],
    ['a slide', 'position:absolute;left:400%;width:100%'],
    ['a box of no size whose text flows over', 'position:relative;width:0;height:0;white-space:nowrap'],
  ] as const)('what is only placed by style sheets is: %s', ([, style]) => {
    const [first, ...others] = sentences;
    expect(linesOf(story(style, `<p class="x9k">${aside}</p>`))).toEqual([first, aside, ...others]);
  });

  test('a formula that is drawn beside it is read from there', () => {
    const style = 'position:absolute;clip:rect(1px,1px,1px,1px);height:1px;width:1px;overflow:hidden';
    const formula = '<math><mi>x</mi><mo>=</mo><mn>2</mn></math>';
    const page = story(
      style,
      `<p>والنتيجة <span class="x9k">${formula}</span> كما كان متوقعًا منذ بداية الأشغال.</p>`,
    );
    expect(extractArticle(page, { url: URL_OF_PAGE })?.html).toContain('<mi>x</mi>');
  });

  test('a headline for screen readers is one', () => {
    const page = livePage(
      `<title>جريدة المرفأ</title><meta property="og:site_name" content="جريدة المرفأ"><style>.x9k{position:absolute;width:1px;height:1px;overflow:hidden}</style><article><div class="x9k"><h1>الميناء يعود إلى الحياة</h1></div>${paragraphs}</article>`,
    );
    expect(extractArticle(page, { url: URL_OF_PAGE })?.title).toBe('الميناء يعود إلى الحياة');
  });
});

describe('what is closed', () => {
  const [one = '', two = '', three = '', four = ''] = sentences;
  const questions = ['متى اكتملت الأشغال؟', 'من يدير الميناء؟'];
  const asked = (write: (question: string, answer: string, index: number) => string) =>
    questions.map((question, index) => write(question, [two, three][index] ?? '', index)).join('');
  const around = (closed: string, style = '') =>
    livePage(
      `${head}<style>.off{display:none}.over{position:fixed}${style}</style><article><h1>الميناء يعود إلى الحياة</h1><p>${one}</p>${closed}<p>${four}</p></article>`,
    );
  /** The lines of an article by order of the page, questions in whatever element stood for them. */
  const read = (page: Document): string[] => {
    const { body } = new DOMParser().parseFromString(
      extractArticle(page, { url: URL_OF_PAGE })?.html ?? '',
      'text/html',
    );
    const lines = [...body.querySelectorAll('p,h2,h3,h4,summary')];
    return lines.map(({ textContent }) => textContent?.trim() ?? '').filter(Boolean);
  };
  const whole = [one, questions[0], two, questions[1], three, four];

  test.for([
    ['details', asked((q, a) => `<details><summary>${q}</summary><p>${a}</p></details>`)],
    [
      'panels of headings with buttons',
      asked(
        (q, a, i) =>
          `<h3><button aria-expanded="false" aria-controls="p${i}">${q}</button></h3><div id="p${i}" role="region" hidden><p>${a}</p></div>`,
      ),
    ],
    [
      'panels that a style sheet closes',
      asked((q, a) => `<div><h3 class="question">${q}</h3><div class="answer off"><p>${a}</p></div></div>`),
    ],
    [
      'panels without paragraphs, one of them open',
      asked(
        (q, a, i) =>
          `<div><h2><button>${q}</button></h2><div class="${i ? 'off' : ''}"><div>${a}</div></div></div>`,
      ),
    ],
    [
      'panels that an attribute closes',
      asked(
        (q, a) => `<h3 role="tab">${q}</h3><div role="tabpanel" style="display: none;"><p>${a}</p></div>`,
      ),
    ],
    [
      'what is closed until it is found',
      asked((q, a) => `<section><h2>${q}</h2><div hidden="until-found"><p>${a}</p></div></section>`),
    ],
    [
      'panels under buttons',
      asked(
        (q, a, i) =>
          `<button class="accordion" aria-expanded="false">${q}</button><div class="panel ${i ? 'off' : ''}"><p>${a}</p></div>`,
      ),
    ],
  ] as const)('%s are read, with what opens them', ([, closed]) => {
    expect(read(around(closed))).toEqual(whole);
  });

  test('the rest of a text behind a button is read, short or long', () => {
    const rest = `<p>${two}</p><p>${three}</p>`;
    expect(read(around(`<div class="off">${rest}</div><button>اقرأ المزيد</button>`))).toEqual(sentences);
    expect(
      read(around(`<p class="off">${two}</p><p class="off">${three}</p><a href="#">المزيد</a>`)).slice(0, 3),
    ).toEqual([one, two, three]);
    const long = `${one} ${two} ${three} ${four} ${one} ${two}`;
    expect(read(around(`<div class="off"><p>${long}</p></div>`))).toEqual([one, long, four]);
  });

  test.for([
    ['a dialog', '<div class="off over"><p>TEXT</p></div>'],
    ['a dialog by its role', '<div class="off" role="dialog"><p>TEXT</p></div>'],
    ['a form', '<div class="off"><p>TEXT</p><input></div>'],
    ['a box with buttons', '<div class="off"><p>TEXT</p><button>موافق</button></div>'],
    [
      'a menu',
      '<ul class="off"><li><a href="/a">TEXT</a></li><li><a href="/b">أخبار الميناء والمدينة</a></li></ul>',
    ],
    ['a word', '<p class="off">جاري التحميل</p>'],
    [
      'what hides in a closed part',
      `<details><summary>${questions[0]}</summary><p>${two}</p><p class="off">TEXT</p></details>`,
    ],
  ] as const)('%s is not', ([, closed]) => {
    const text = 'نستخدم في هذه الصفحة ملفات تعريف الارتباط لنحسن تجربتك ونعرض لك ما يهمك من أخبار المدينة.';
    const article = extractArticle(around(closed.replace('TEXT', text)), { url: URL_OF_PAGE });
    expect(article?.html).not.toMatch(/ملفات تعريف|جاري التحميل/);
  });

  test('what opens above the headline is not', () => {
    const page = livePage(
      `${head}<div><button aria-expanded="false">كيف تتحقق؟</button><div hidden><p>روابط المواقع الرسمية تنتهي بنطاق حكومي، وجميع صفحاتها مشفرة لتحمي ما تكتبه فيها من بيانات.</p></div></div><article><h1>الميناء يعود إلى الحياة</h1>${paragraphs}</article>`,
    );
    expect(linesOf(page)).toEqual(sentences);
  });
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
