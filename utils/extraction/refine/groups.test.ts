import { expect, test } from 'vitest';
import type { Block, FoundArticle, Part } from '../find';
import { keepTogether } from './groups';

function group(name: string, chars: number, linkChars: number): Part {
  const element = { matches: () => false, querySelector: () => null, querySelectorAll: () => [] };
  return { name, chars, linkChars, element, parent: null, isPost: false } as unknown as Part;
}

function block(text: string, parent: Part | null = null): Block {
  return { part: { name: 'p', parent }, text, words: text.length / 5 } as unknown as Block;
}

test.for([
  ['a table of numbers', 'table', 0.2, 0, true],
  ['a table whose names are links', 'table', 0.2, 0.5, true],
  ['a table that is all links', 'table', 0.2, 0.9, false],
  ['code', 'pre', 0.2, 0, true],
  ['a quotation', 'blockquote', 0.2, 0, true],
  ['a quotation that nothing speaks for', 'blockquote', 0.05, 0, false],
  ['a list', 'ul', 0.2, 0, false],
] as const)('%s between paragraphs that are kept', ([, name, score, linked, isKept]) => {
  const box = group(name, 100, 100 * linked);
  // A table in one column would be there for the layout.
  if (name === 'table') Object.assign(box.element, { querySelector: () => ({ closest: () => box.element }) });
  const blocks = [block('x'.repeat(300)), block('12 345', box), block('67 890', box), block('x'.repeat(300))];
  const kept = [true, false, false, true];
  keepTogether({ blocks, scores: [0.9, score, score, 0.9] } as unknown as FoundArticle, kept);
  expect(kept).toEqual([true, isKept, isKept, true]);
});

test('a quotation behind the text is not taken for its last part', () => {
  const box = group('blockquote', 100, 0);
  const blocks = [block('x'.repeat(300)), block('12 345', box), block('67 890', box)];
  const kept = [true, false, false];
  keepTogether({ blocks, scores: [0.9, 0.2, 0.2] } as unknown as FoundArticle, kept);
  expect(kept).toEqual([true, false, false]);
});
