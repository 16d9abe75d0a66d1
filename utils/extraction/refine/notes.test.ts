import { expect, test } from 'vitest';
import type { Block, FoundArticle } from '../find';
import { keepNotes } from './notes';

function block(id: string, links: string[], idAround = ''): Block {
  return {
    part: { element: { id }, parent: { element: { id: idAround } } },
    linksOf: () => links,
  } as unknown as Block;
}

test.for([
  ['a note that points back', block('fn1', ['#ref1']), true],
  ['a paragraph of such a note', block('', ['#ref1'], 'fn1'), true],
  ['a note of links', block('fn1', ['https://source.example/', '#ref1']), true],
  ['what points nowhere in the page', block('fn1', ['https://source.example/']), false],
  ['what the text does not point at', block('fn2', ['#ref2']), false],
  ['what bears no id', block('', ['#ref1']), false],
] as const)('%s', ([, note, isKept]) => {
  const kept = [true, false];
  keepNotes({ blocks: [block('', ['#fn1', '#undefined', '#']), note] } as unknown as FoundArticle, kept);
  expect(kept).toEqual([true, isKept]);
});
