// @vitest-environment jsdom
import { expect, test, vi } from 'vitest';
import { segmented } from '../find/segmented.fixture';
import { selectBlocks } from './blocks';

const sentence =
  'أعلنت البلدية مساء أمس عن خطة جديدة لتشغيل الميناء القديم في المدينة بعد سنوات من الإغلاق الطويل الذي أضر بتجارها وصياديها جميعًا.';
const page = new DOMParser().parseFromString(
  `<main><p>1 ${sentence}</p><p>2 ${sentence}</p><p>3 ${sentence}</p></main>`,
  'text/html',
);
const stated = { description: '', host: 'news.example', tab: '', text: null, kind: 'unknown' } as const;

/** What is kept of three paragraphs of 22 words each, and how often Readability was asked. */
function select(scores: number[], witness: boolean[]) {
  const picked = vi.fn(() => witness);
  const kept = selectBlocks({ ...segmented(page.body), scores, picked }, stated);
  return { kept, asked: picked.mock.calls.length };
}

test('where next to nothing is likely, what Readability picked and the trees hold possible is kept', () => {
  expect(select([0.2, 0.2, 0.01], [true, false, true])).toEqual({ kept: [true, false, false], asked: 1 });
});

test('where a text is likely, Readability is not asked', () => {
  expect(select([0.9, 0.9, 0.9], [false, false, false])).toEqual({ kept: [true, true, true], asked: 0 });
});
