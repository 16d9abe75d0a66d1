import { foundOrMade } from '../../memo';
import { endsSentence } from './features-text';
import type { Block } from './segment';

/** Blocks that the same line of a site's template wrote, summed up. */
export interface Template {
  blocks: number;
  words: number;
  pickedWords: number;
  /** Blocks that end as sentences do, and those that are links. */
  sentences: number;
  links: number;
}

/** What tells the template of a block from others. */
export function templateOf({ part }: Block): string {
  return `${part.parent?.signature ?? ''}>${part.signature}`;
}

const none = (): Template => ({ blocks: 0, words: 0, pickedWords: 0, sentences: 0, links: 0 });

/** @param keys the blocks' templates, in order */
export function sumTemplates(
  blocks: readonly Block[],
  keys: readonly string[],
): ReadonlyMap<string, Template> {
  const templates = new Map<string, Template>();
  for (const [index, { text, words, picked, linkChars }] of blocks.entries()) {
    const key = keys[index] ?? '';
    const sum = foundOrMade(templates, key, none);
    sum.blocks += 1;
    sum.words += words;
    if (picked) sum.pickedWords += words;
    if (words > 6) sum.sentences += endsSentence(text);
    if (linkChars > text.length / 2) sum.links += 1;
  }
  return templates;
}
