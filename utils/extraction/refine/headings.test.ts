// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { segmented } from '../find/segmented.fixture';
import { settleHeadings } from './headings';

const TEXT =
  'أعلنت البلدية مساء أمس عن خطة جديدة لتشغيل الميناء القديم في المدينة بعد سنوات من الإغلاق الطويل.';

/** [what it shows, the page, each block's score and whether it was kept, the headings that are left] */
const cases: [string, string, [number, boolean][], string[]][] = [
  [
    'a likely one stays though the line right below it went',
    `<p>${TEXT}</p><h2>آلة للمبتدئين</h2><p>السعر: 249 دولاراً</p><p>${TEXT}</p>`,
    [
      [0.9, true],
      [0.9, true],
      [0.2, false],
      [0.9, true],
    ],
    ['آلة للمبتدئين'],
  ],
  [
    'a doubtful one goes with it',
    `<p>${TEXT}</p><h2>اخترنا لكم</h2><p>سد جديد على النهر</p><p>${TEXT}</p>`,
    [
      [0.9, true],
      [0.5, true],
      [0.2, false],
      [0.9, true],
    ],
    [],
  ],
  [
    'one above links to other stories goes with them, though the text goes on',
    `<p>${TEXT}</p><h2>من هنا وهناك</h2>${'<p><a href="/1">سد جديد على النهر الكبير</a></p>'.repeat(3)}<p>${TEXT}</p>`,
    [
      [0.9, true],
      [0.9, true],
      [0.2, false],
      [0.2, false],
      [0.2, false],
      [0.9, true],
    ],
    [],
  ],
  [
    'one of which nothing is left goes, however likely',
    `<p>${TEXT}</p><h2>اخترنا لكم</h2><p>سد جديد</p><h2>النتيجة</h2><p>${TEXT}</p>`,
    [
      [0.9, true],
      [0.9, true],
      [0.2, false],
      [0.9, true],
      [0.9, true],
    ],
    ['النتيجة'],
  ],
  [
    'a sentence right below the headline stays, whatever stands between it and the text',
    `<h1>الميناء القديم يعود</h1><h2>بعد سنوات من الإغلاق تعود السفن الصغيرة إلى الرصيف الشرقي</h2><p>هالة المنصوري</p><p>${TEXT}</p>`,
    [
      [0.2, false],
      [0.3, true],
      [0.1, false],
      [0.9, true],
    ],
    ['بعد سنوات من الإغلاق تعود السفن الصغيرة إلى الرصيف الشرقي'],
  ],
];

test.for(cases)('%s', ([, html, given, left]) => {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const segments = segmented(page.body);
  const kept = given.map(([, isKept]) => isKept);
  expect(segments.blocks).toHaveLength(given.length);
  settleHeadings({ ...segments, scores: given.map(([score]) => score), picked: () => [] }, kept);
  const headings = segments.blocks.filter(({ part }, index) => kept[index] && part.rank > 0);
  expect(headings.map(({ text }) => text)).toEqual(left);
});
