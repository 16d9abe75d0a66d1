// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { segmented } from '../find/segmented.fixture';
import { dropRepeated } from './repeated';

const TEXT = 'قبل غروب الشمس بنصف ساعة يضع الحارس مصباحه في جيب معطفه ويفتح الباب الحديدي ثم يبدأ الصعود.';
const OTHER = 'بُنيت المنارة في زمن كانت السفن فيه تعرف الساحل من ضوئه وحده، ولكل رأس إيقاع من الومضات.';

test.for([
  ['an excerpt of the beginning', `<div>${TEXT.slice(0, 60)} […]</div><p>${TEXT}</p><p>${OTHER}</p>`, [1, 2]],
  ['one of more than the first paragraph', `<div>${TEXT} ${OTHER.slice(0, 20)}…</div><p>${TEXT}</p>`, [1]],
  ['no sentence that only breaks off', `<p>${OTHER.slice(0, 60)}…</p><p>${TEXT}</p>`, [0, 1]],
  ['no beginning that a text takes up again', `<p>${TEXT}</p><p>${TEXT} ${OTHER}</p>`, [0, 1]],
  ['a paragraph equal to an earlier one', `<p>${TEXT}</p><p>${OTHER}</p><p>${TEXT}</p>`, [0, 1]],
  ['a pulled quote', `<p>${TEXT} ${OTHER}</p><blockquote>“${OTHER}”</blockquote>`, [0]],
] as const)('drops %s', ([, html, left]) => {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const segments = segmented(page.body);
  const kept = segments.blocks.map(() => true);
  dropRepeated({ ...segments, scores: kept.map(() => 0.9), picked: () => [] }, kept);
  expect([...kept.entries()].flatMap(([index, is]) => (is ? index : []))).toEqual(left);
});
