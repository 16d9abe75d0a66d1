import { spacesIn } from '../../text/space';
import type { Block } from './segment';

/** Near enough for measuring; scripts without spaces take about two letters a word. */
export function wordsIn(text: string): number {
  return /[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0eff]/.test(text)
    ? Math.ceil(text.length / 2)
    : spacesIn(text) + 1;
}

/** The words of some blocks. */
export function sumOfWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, { words }) => sum + words, 0);
}
