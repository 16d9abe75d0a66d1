// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { candidateIn } from './candidate';
import { FAR } from './distance';
import { segmented } from './segmented.fixture';

const paragraph = '<p>جملة طويلة تصف ما حدث في المدينة صباح اليوم، ثم تروي ما قاله الناس عنه في المساء.</p>';

function measured(body: string, laidOut = false): number[][] {
  const segments = segmented(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html').body);
  const candidateOf = candidateIn(segments, laidOut);
  return segments.blocks.map((_, index) => candidateOf(index));
}

test('tells how far each block is from the part with most of the text', () => {
  const lines = measured(
    `<p>أول</p><p>ثان</p><div><h2>عنوان</h2>${paragraph.repeat(3)}</div><p>آخر</p><p>بعده</p>`,
  );
  expect(lines.map(([distance]) => distance)).toEqual([2, 1, 0, 0, 0, 0, 1, 2]);
});

test('distance has an end', () => {
  expect(measured(paragraph + '<p>سطر</p>'.repeat(60)).at(-1)?.[0]).toBe(0);
  expect(measured(`<div>${paragraph}</div>${'<p>سطر</p>'.repeat(60)}`).at(-1)?.[0]).toBe(FAR);
});

test('compares the parts around a block with it, and says how much of the page it holds', () => {
  const [inside, beside] = [
    measured(`<div>${paragraph.repeat(4)}</div>`)[0],
    measured(`<div>${paragraph.repeat(4)}</div><section><div>${paragraph}</div></section>`).at(-1),
  ];
  expect(inside?.slice(1)).toEqual([1, 1]);
  expect(beside?.[1]).toBeGreaterThan(0);
  expect(beside?.[1]).toBeLessThan(0.5);
  expect(beside?.[2]).toBeCloseTo(0.8);
});

test('where all is laid out, a wrapper around a single paragraph is no part', () => {
  const body = `<div>${`<div><div>${paragraph}</div></div>`.repeat(3)}</div><p>آخر</p>`;
  const distances = [false, true].map((laidOut) => measured(body, laidOut).map(([distance]) => distance));
  expect(distances).toEqual([
    [0, 1, 2, 3],
    [0, 0, 0, 1],
  ]);
});

test('links weigh against a part', () => {
  const links = paragraph.replace(/<p>(.*)<\/p>/, '<p><a href="/a">$1</a></p>').repeat(9);
  const lines = measured(`<div>${links}</div><div>${paragraph}</div>`);
  expect(lines.map(([distance]) => distance)).toEqual([9, 8, 7, 6, 5, 4, 3, 2, 1, 0]);
});

test('a page without any text that weighs has numbers all the same', () => {
  expect(measured('<p>سطر</p>')).toEqual([[0, 0, 1]]);
});
