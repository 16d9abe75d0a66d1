// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { segmented } from '../find/segmented.fixture';
import { isHeading, isLinked } from './shapes';
import { dropSideBySide } from './side-by-side';

const SENTENCE = 'قدّم المطعم أطباقه القديمة كلها في قاعة خشبية تعلوها مصابيح نحاسية منذ عقود طويلة.';
const CARD = `<div><h3><a href="/1">مطعم قديم</a></h3><p>${SENTENCE}</p></div>`;
const BROKEN = CARD.replace(' طويلة.', '…');
const PLAIN = '<div><a href="/1">مطعم قديم في المدينة</a><p>قدّم المطعم أطباقه القديمة [...]</p></div>';
const ANSWERS = `<li><p>${SENTENCE.repeat(2)}</p></li>`.repeat(4);
const TEXT = `<p>${SENTENCE.repeat(5)}</p>`;

/** How many of the page's blocks are kept where its cards' texts are this likely, and all others are sure. */
function keptOf(html: string, likelihood: number): number {
  const page = new DOMParser().parseFromString(`<main>${html}</main>`, 'text/html');
  const segments = segmented(page.body);
  const scores = segments.blocks.map(({ words }) => (words > 20 ? 0.98 : likelihood));
  const kept = segments.blocks.map((block) => !isHeading(block) || isLinked(block));
  dropSideBySide({ ...segments, scores, picked: () => [] }, kept);
  return kept.filter(Boolean).length;
}

test.for([
  ['places below names that are links are the text', `${TEXT}<div>${CARD.repeat(4)}</div>`, 0.95, 9],
  ['so are those of which that is less clear', `${TEXT}<div>${CARD.repeat(4)}</div>`, 0.75, 9],
  ['teasers are less likely', `${TEXT}<div>${CARD.repeat(4)}</div>`, 0.5, 1],
  [
    'a box of teasers is a small part, however likely',
    `${TEXT.repeat(6)}<div>${CARD.repeat(3)}</div>${TEXT}`,
    0.85,
    7,
  ],
  ['what breaks off is no text, however likely', `${TEXT}<div>${BROKEN.repeat(4)}</div>`, 0.95, 1],
  ['nor below links that are no headings', `${TEXT}<div>${PLAIN.repeat(3)}</div>`, 0.95, 4],
  ['two that break off may be sentences', `${TEXT}<div>${PLAIN.repeat(2)}</div>`, 0.95, 5],
  [
    'so may lines of one text below its label',
    `${TEXT}<div><a href="/c">خواطر في آخر الليل</a>${'<p>كان البحر نائمًا…</p>'.repeat(3)}</div>`,
    0.95,
    5,
  ],
  ['so may paragraphs of one text', `${TEXT}<p>غير أن الحكاية…</p>`.repeat(4), 0.95, 8],
  ['two are no list', `${TEXT}<div>${CARD.repeat(2)}</div>`, 0.5, 5],
  [
    'comments are named so once below a text',
    `${TEXT.repeat(2)}<ul class="comments-list">${ANSWERS}</ul>`,
    0.95,
    2,
  ],
  [
    'or by each and all of them',
    `${TEXT}<ul class="comments">${ANSWERS}</ul>`.replace(/<li>/g, '<li class="comment">'),
    0.95,
    1,
  ],
  [
    'a text in what is named for its comments is none',
    `${TEXT}<div class="has-comments">${TEXT.repeat(3)}</div>`,
    0.95,
    4,
  ],
  [
    'nor is a section whose id is its heading',
    `${TEXT.repeat(2)}<section id="discussion" class="level1">${TEXT.repeat(2)}</section>`,
    0.95,
    4,
  ],
] as const)('%s', ([, html, likelihood, left]) => {
  expect(keptOf(html, likelihood)).toBe(left);
});
