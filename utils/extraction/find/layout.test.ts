// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { isLaidOut, outermost } from './layout';
import type { Segments } from './segment';
import { segmented } from './segmented.fixture';

const paragraph = '<p>جملة طويلة تصف ما حدث في المدينة صباح اليوم، ثم تروي ما قاله الناس عنه في المساء.</p>';
const widget = `<div class="widget">${paragraph}</div>`;
const links = `<div class="sidebar">${'<a href="/a">عنوان خبر آخر من أخبار اليوم</a><br>'.repeat(40)}</div>`;

function parted(body: string): Segments {
  return segmented(new DOMParser().parseFromString(`<body>${body}</body>`, 'text/html').body);
}

test.each([
  ['every paragraph in a widget', widget.repeat(6), true],
  [
    'every paragraph in a column of a grid',
    `<div class="grid-column"><div>${paragraph}</div></div>`.repeat(6),
    true,
  ],
  ['paragraphs beside a widget', paragraph.repeat(6) + widget, false],
  ['as many paragraphs as widgets', paragraph.repeat(3) + widget.repeat(3), false],
  [
    'a column that is most of the page',
    `<div class="column">${paragraph.repeat(6)}</div>${paragraph}`,
    false,
  ],
  ['links in a sidebar, however many', paragraph.repeat(3) + links, false],
  ['names of another kind', `<div class="comment">${paragraph}</div>`.repeat(6), false],
  ['nothing', '', false],
])('names of layout say nothing where all is laid out so: %s', (_, body, expected) => {
  expect(isLaidOut(parted(body))).toBe(expected);
});

test.each([
  ['wrappers, however deep', '<main><div><div class="w"><p>سطر</p></div></div><p>آخر</p></main>', 'div'],
  ['none', '<main><p>سطر</p><p>آخر</p></main>', 'p'],
  ['what holds more', '<main><div><p>سطر</p><p>ثان</p></div></main>', 'p'],
  ['cells are no wrappers', '<table><tr><td><p>سطر</p></td></tr></table>', 'p'],
])('the outermost part with the same text: %s', (_, body, name) => {
  const [block] = parted(body).blocks;
  const part = block && outermost(block.part);
  expect([part?.name, part?.chars]).toEqual([name, 3]);
});
