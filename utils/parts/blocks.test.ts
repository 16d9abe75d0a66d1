// @vitest-environment node
import { expect, it } from 'vitest';
import { textOf } from '../text/html';
import { topmostBlocks, withOwnNames } from './blocks';

it.each([
  ['<p>a</p><p>b</p>', ['<p>a</p>', '<p>b</p>']],
  ['<p>a</p>\n<hr>\n<p>b<br>c</p>', ['<p>a</p>', '<hr>', '<p>b<br>c</p>']],
  [
    '<ul><li>a<ul><li>b</li></ul></li></ul><figure><img src="x" alt="a > b </p>"></figure>',
    ['<ul><li>a<ul><li>b</li></ul></li></ul>', '<figure><img src="x" alt="a > b </p>"></figure>'],
  ],
  ['<details open=""><summary>a</summary></details>', ['<details open=""><summary>a</summary></details>']],
  ['<p>1 &lt; 2</p>', ['<p>1 &lt; 2</p>']],
  ['', []],
])('cuts %j', (html, blocks) => {
  expect(topmostBlocks(html)).toEqual(blocks);
});

it('parts the words of blocks and lines, and of nothing else', () => {
  expect(textOf('<ul><li>أ<b>ب</b>ج</li><li>د<br>ه &amp; و</li></ul>').split(/\s+/)).toEqual(
    expect.arrayContaining(['أبج', 'د', 'ه', '&', 'و']),
  );
});

it('renames names and the links to them, and no text', () => {
  expect(
    withOwnNames('<p id="a">id="a" <a href="#a">1</a><a href="https://x.example/#a">2</a></p>', 'p2-'),
  ).toBe('<p id="p2-a">id="a" <a href="#p2-a">1</a><a href="https://x.example/#a">2</a></p>');
});
