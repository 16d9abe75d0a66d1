// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { segmented } from '../find/segmented.fixture';
import { keepReferences } from './references';

const TEXT =
  '<p>عاد الصيادون إلى الميناء عند الفجر، وباعوا ما صادوه قبل أن ترتفع الشمس، ثم أصلحوا شباكهم وناموا في ظل المراكب حتى العصر.</p>';
const OUT = '<a href="https://museum.example/nets">متحف الشباك</a>';
const OWN = '<a href="https://news.example/b">مرفأ آخر</a>';

/** What is kept in the end where a first paragraph was, of the lines that follow it. */
function keptBeside(html: string): boolean[] {
  const { body } = new DOMParser().parseFromString(`<main>${TEXT}${html}</main>`, 'text/html');
  const segments = segmented(body);
  const kept = segments.blocks.map((_, index) => index === 0);
  keepReferences({ ...segments, scores: [], picked: () => [] }, kept, 'www.news.example');
  return kept.slice(1);
}

test.for([
  ['a line that leads to another site', `<p>${OUT}</p>`, [true]],
  ['one with words before the link', `<p>مصدر الصورة في ${OUT}</p>`, [true]],
  ['a list of such lines', `<ul><li>${OUT}</li><li><p>${OUT}</p></li></ul>`, [true, true]],
  ['below a heading, which others keep', `<h2>متاحف البحر</h2><ul><li>${OUT}</li></ul>`, [false, true]],
  ['not one to a page of the same site', `<p>${OWN}</p>`, [false]],
  ['nor of another host of it', '<p><a href="https://m.news.example/b">مرفأ آخر</a></p>', [false]],
  ['but of one that only ends like it', '<p><a href="https://oldnews.example/b">مرفأ آخر</a></p>', [true]],
  ['not one that leads to both', `<p>${OWN} و${OUT}</p>`, [false]],
  ['nor one to a place in the page', '<p><a href="#top">إلى الأعلى</a></p>', [false]],
  ['nor a letter', '<p><a href="mailto:a@news.example">راسلنا</a></p>', [false]],
  ['nor without a link', '<p>حقوق النشر محفوظة</p>', [false]],
  ['nor by which a text is shared', `<ul class="share"><li>${OUT}</li></ul>`, [false]],
  ['nor behind something else', `<p>${OWN}</p><p>${OUT}</p>`, [false, false]],
  ['nor in a box of its own', `<div><ul><li>${OUT}</li></ul></div>`, [false]],
  ['nor below a label', `<h3>شارك المقال</h3><ul><li>${OUT}</li></ul>`, [false, false]],
  [
    'nor below the heading of another part',
    `<section><h2>أصدقاؤنا</h2></section><p>${OUT}</p>`,
    [false, false],
  ],
] as const)('%s', ([, html, expected]) => {
  expect(keptBeside(html)).toEqual(expected);
});

test('nothing where no paragraph stands', () => {
  const { body } = new DOMParser().parseFromString(`<main><p>سطر</p><p>${OUT}</p></main>`, 'text/html');
  const segments = segmented(body);
  const kept = [true, false];
  keepReferences({ ...segments, scores: [], picked: () => [] }, kept, 'news.example');
  expect(kept).toEqual([true, false]);
});
