import { expect, test } from 'vitest';
import type { Block, FoundArticle, Part } from '../find';
import { fillGaps } from './gaps';

const parent = { parent: null, kinds: 0 } as unknown as Part;
const other = { parent: null, kinds: 0 } as unknown as Part;

function block(words: number, inside = parent): Block {
  return {
    part: { parent: inside, kinds: 0 },
    words,
    text: 'x'.repeat(words * 6),
    linkChars: 0,
    label: null,
    nodes: [],
  } as unknown as Block;
}

/** Whether the blocks between two kept ones are put back. */
function filled(between: Block[], score: number): boolean[] {
  const blocks = [block(50), ...between, block(50)];
  const kept = blocks.map((_, index) => index === 0 || index === blocks.length - 1);
  fillGaps({ blocks, scores: blocks.map(() => score) } as unknown as FoundArticle, kept);
  return kept.slice(1, -1);
}

test('a few lines between kept blocks are put back', () => {
  expect(filled([block(3), block(4)], 0.4)).toEqual([true, true]);
});

test('lines that look foreign are not', () => {
  expect(filled([block(3)], 0.1)).toEqual([false]);
});

test('of many blocks the whole paragraphs beside both neighbours are put back', () => {
  const many = Array.from({ length: 40 }, (_, index) => (index % 2 ? block(30) : block(30, other)));
  expect(filled(many, 0.4)).toEqual(many.map((_, index) => index % 2 === 1));
});

test('a whole paragraph behind the last kept one is put back, whatever it links to, but not a link', () => {
  const blocks = [block(50), { ...block(40), linkChars: 15 }, { ...block(20), linkChars: 100 }, block(40)];
  const kept = [true, false, false, false];
  fillGaps({ blocks, scores: blocks.map(() => 0.4) } as unknown as FoundArticle, kept);
  expect(kept).toEqual([true, true, false, false]);
});

test.for([
  ['a sentence where earlier paragraphs stand', block(14), true],
  ['a sentence elsewhere', block(14, other), false],
  ['a line', block(8), false],
] as const)('behind the last kept block, in a box of its own: %s', ([, ending, isBack]) => {
  const box = { parent, kinds: 0 } as unknown as Part;
  const kept = [true, true, false];
  fillGaps(
    { blocks: [block(50), block(60, box), ending], scores: [0.9, 0.9, 0.4] } as unknown as FoundArticle,
    kept,
  );
  expect(kept[2]).toBe(isBack);
});

test('many short lines are another list, not a gap', () => {
  expect(
    filled(
      Array.from({ length: 40 }, () => block(4)),
      0.4,
    ).some(Boolean),
  ).toBe(false);
});
