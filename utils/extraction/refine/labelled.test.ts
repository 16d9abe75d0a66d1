import { expect, test } from 'vitest';
import type { Block, FoundArticle } from '../find';
import { dropLabelled } from './labelled';

function block(text: string, label: Block['label'] = null): Block {
  const words = text.split(' ').length;
  return {
    part: { parent: null },
    text,
    words,
    linkChars: 0,
    linksOf: () => [],
    label,
    leading: null,
  } as unknown as Block;
}

/** Which of the blocks stay, all having been kept. */
function left(blocks: Block[]): boolean[] {
  const kept = blocks.map(() => true);
  dropLabelled({ blocks } as unknown as FoundArticle, kept, 'news.example');
  return kept;
}

const LONG = 'مطر '.repeat(80);

test('below the label of the comments nothing is article', () => {
  expect(left([block(LONG), block(LONG), block('التعليقات', 'after'), block(LONG)])).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('above most of the text it is a heading, or a line that only seems to be that label', () => {
  expect(left([block(LONG), block('التعليقات', 'after'), block(LONG), block(LONG)])).toEqual([
    true,
    false,
    true,
    true,
  ]);
});
