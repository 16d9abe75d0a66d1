// @vitest-environment node
import { expect, it } from 'vitest';
import type { Article } from '../article';
import { joinParts } from './join';

const part = (html: string, wordCount = 0) => ({ title: 'قصة الميناء', html, wordCount }) as Article;
const STANDFIRST = '<p>مقدمة يكررها الموقع فوق كل صفحة من صفحات هذا المقال الطويل.</p>';
const PICTURE = '<figure><img src="https://x.example/a.jpg" alt=""></figure>';

it('keeps once what each page repeats: standfirst, picture, title', () => {
  const first = part(`${STANDFIRST}${PICTURE}<p>أول</p>`, 12);
  const second = part(`<h2>قصة الميناء</h2>${STANDFIRST}${PICTURE}<p>ثانٍ</p>`);
  expect(joinParts(first, [second])).toMatchObject({ html: `${first.html}\n<p>ثانٍ</p>`, wordCount: 13 });
});

it('keeps short lines that come twice', () => {
  const line = '<p>س: وماذا بعد؟</p>';
  const joined = joinParts(part('<p>أول</p>'), [part(`${line}<p>جواب</p>${line}`)]);
  expect(joined.html.match(/وماذا/g)).toHaveLength(2);
});

it('tells the footnotes of each part apart', () => {
  const note = '<p>نصّ<a href="#n1" id="r1">1</a></p><ol><li id="n1">هامش</li></ol>';
  const { html } = joinParts(part(note), [part(note.replaceAll('نصّ', 'آخر').replaceAll('هامش', 'حاشية'))]);
  expect(html).toContain('<p>نصّ<a href="#n1" id="r1">1</a></p>');
  expect(html).toContain('<p>آخر<a href="#part2-n1" id="part2-r1">1</a></p>');
  expect(html).toContain('<li id="part2-n1">حاشية</li>');
});
