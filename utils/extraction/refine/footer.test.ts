// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { segmented } from '../find/segmented.fixture';
import { dropFooter } from './footer';

const TEXT = '<p>عاد الصيادون إلى الميناء عند الفجر.</p>';

test.for([
  ['its element', `<main>${TEXT}</main><footer><p>حقوق</p></footer>`, 1],
  ['its class', `<main>${TEXT}</main><div class="site-footer rtl"><div><p>حقوق</p></div></div>`, 1],
  ['its id', `<table><tr><td>${TEXT}</td></tr></table><div id="footer">حقوق</div>`, 1],
  ['but not in the footer of a quotation', `<blockquote>${TEXT}<footer>سعاد حسن</footer></blockquote>`, 2],
  [
    'nor in a paragraph that ends a story',
    `<main>${TEXT}<p class="story-footer">يُعاد البث غدًا.</p></main>`,
    2,
  ],
  ['nor among notes', `<main>${TEXT}<div class="footnotes"><p>المرجع</p></div></main>`, 2],
  ['nor where all of the text stands in it', `<div class="foot">${TEXT}${TEXT}</div>`, 2],
] as const)('what stands in the foot of a page goes: %s', ([, html, left]) => {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const segments = segmented(page.body);
  const kept = segments.blocks.map(() => true);
  dropFooter({ ...segments, scores: [], picked: () => [] }, kept);
  expect(kept.filter(Boolean)).toHaveLength(left);
});
