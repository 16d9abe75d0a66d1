import { afterEach, describe, expect, test } from 'vitest';
import { extractArticle } from '../../utils/extraction';
import { closeLivePages, livePage } from '../live-page';
import { head, linesOf, paragraphs, sentences, URL_OF_PAGE } from '../live-story';

afterEach(closeLivePages);

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

  test('nor what is put away by its id, after others that bear no class either', () => {
    const style = '#said{position:absolute;left:-10000px}';
    const page = livePage(
      `${head}<style>${style}</style><article><h1>الميناء يعود إلى الحياة</h1><div>${one}</div><div id="said"><p>${aside}</p></div>${rest.join('')}</article>`,
    );
    expect(linesOf(page)).toEqual(sentences);
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
