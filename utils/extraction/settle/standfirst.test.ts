import { expect, test } from 'vitest';
import { withStandfirst } from './standfirst';

const SENTENCE = 'منذ أربعة عقود يصعد الحارس مئة وتسعين درجة كل مساء، وفي الربيع القادم لن يصعد';
const FIGURE = '<figure><img src="https://x.example/a.jpg"><figcaption>المنارة</figcaption></figure>';
const TEXT = '<p>يقول الحارس: لم أترك ليلة واحدة.</p>';

test.for([
  ['a sentence above the text', `<h2>${SENTENCE}</h2>${TEXT}`, `<p>${SENTENCE}</p>${TEXT}`],
  [
    'below the lead image, above headings of another rank',
    `${FIGURE}<h3 dir="rtl">${SENTENCE}</h3>${TEXT}<h2>الدرجات</h2>${TEXT}`,
    `${FIGURE}<p dir="rtl">${SENTENCE}</p>${TEXT}<h2>الدرجات</h2>${TEXT}`,
  ],
] as const)('%s becomes a paragraph', ([, html, settled]) => {
  expect(withStandfirst(html)).toBe(settled);
});

test.for([
  ['a heading', `<h2>مئة وتسعون درجة</h2>${TEXT}`],
  ['a question', `<h2>${SENTENCE}؟</h2>${TEXT}`],
  ['the first of several of its rank', `<h2>${SENTENCE}</h2>${TEXT}<h2>الدرجات</h2>${TEXT}`],
  ['a heading below text', `${TEXT}<h2>${SENTENCE}</h2>${TEXT}`],
  ['a heading above nothing', `<h2>${SENTENCE}</h2>${FIGURE.replace('المنارة', '')}`],
  ['an article without headings', TEXT],
] as const)('%s stays as it is', ([, html]) => {
  expect(withStandfirst(html)).toBe(html);
});
