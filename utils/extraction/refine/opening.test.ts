// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { segmented } from '../find/segmented.fixture';
import { dropOpeningLines, keepStandfirst } from './opening';

const sentence =
  'أعلنت البلدية مساء أمس عن خطة جديدة لتشغيل الميناء القديم في المدينة بعد سنوات من الإغلاق الطويل الذي أضر بتجارها وصياديها جميعًا.';

/** The lines that stay of those that were all kept. */
function left(markup: string, score: number): string[] {
  const page = new DOMParser().parseFromString(`<body><main>${markup}</main></body>`, 'text/html');
  const segments = segmented(page.body);
  const kept = segments.blocks.map(() => true);
  dropOpeningLines({ ...segments, scores: kept.map(() => score), picked: () => [] }, kept);
  return segments.blocks.flatMap(({ text }, index) => (kept[index] ? text : []));
}

test('who wrote it and when go', () => {
  const lines = '<ul><li>هالة المنصوري</li><li>5 مايو 2020</li></ul>';
  expect(left(`${lines}<p>${sentence}</p>`, 0.7)).toEqual([sentence]);
  expect(left(`${lines}<p>${sentence}</p>`, 0.9)).toHaveLength(3);
});

test('they go below a standfirst that is marked as a heading too', () => {
  const lines = '<h2>خطة جديدة للميناء</h2><ul><li>هالة المنصوري</li><li>5 مايو 2020</li></ul>';
  expect(left(`${lines}<p>${sentence}</p>`, 0.7)).toEqual(['خطة جديدة للميناء', sentence]);
});

test('the entries of a list stay where a heading parts them from the beginning', () => {
  const recipe =
    '<p>حساء سريع لمساء بارد، ولا بأس إن نقص منه الجزر.</p><h2>المقادير</h2><ul><li>كوبا عدس</li><li>بصلة</li></ul>';
  expect(left(`${recipe}<p>${sentence}</p>`, 0.7)).toHaveLength(5);
});

const MOTTO = 'نافذة على البحر وأهله وحكاياتهم منذ عام الريح الكبيرة';
const LINES = '<p>هالة المنصوري</p><p>5 مايو 2020</p>'.repeat(8);
const NAME = '<h1>مجلة المرسى</h1>';
const HEADLINE = '<h1>الحارس الأخير لمنارة الرأس القديم</h1>';

test.for([
  ['the sentence below the headline is put back', `${HEADLINE}<p>${MOTTO}</p>`, true],
  ['however much stands between it and the text', `${HEADLINE}<p>${MOTTO}</p>${LINES}`, true],
  ['below a short headline too', `${NAME}<p>${MOTTO}</p>${LINES}`, true],
  ['or as a heading', `${NAME}<h2>${MOTTO}</h2>${LINES}`, true],
  [
    'but not the motto of a site whose name stands above the headline',
    `${NAME}<p>${MOTTO}</p><h2>عودة الأمطار</h2>`,
    false,
  ],
] as const)('%s', ([, head, isBack]) => {
  const page = new DOMParser().parseFromString(
    `<body><main>${head}<p>${sentence}</p></main></body>`,
    'text/html',
  );
  const segments = segmented(page.body);
  const kept = segments.blocks.map(({ text }) => text === sentence);
  keepStandfirst({ ...segments, scores: kept.map(() => 0.3), picked: () => [] }, kept, '');
  expect(kept.filter(Boolean)).toHaveLength(isBack ? 2 : 1);
});
