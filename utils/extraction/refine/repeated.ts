import type { Block, FoundArticle } from '../find';
import { BROKEN_OFF } from './shapes';

/** Shorter lines repeat for good reasons: refrains, cells, "Yes" (words). */
const TELLING = 6;

/** As much of an excerpt is where its text begins (characters). */
const BEGINNING = 40;

/**
 * Drop what is said twice: a block equal to an earlier one, a pulled quote that stands in a paragraph too, and above the
 * text an excerpt of its beginning, as programs make them.
 */
export function dropRepeated({ blocks }: FoundArticle, kept: boolean[]): void {
  const first = kept.indexOf(true);
  const excerpt = blocks[first]?.text ?? '';
  const beginning = excerpt.slice(0, BEGINNING);
  const begins = ({ text }: Block, index: number): boolean =>
    index > first && kept[index] === true && text.startsWith(beginning);
  if (excerpt.length > BEGINNING && BROKEN_OFF.test(excerpt) && blocks.some(begins)) kept[first] = false;
  const seen = new Set<string>();
  const paragraphs: string[] = [];
  for (const [index, { text, words, part }] of blocks.entries()) {
    if (!kept[index] || words < TELLING) continue;
    if (seen.has(text)) kept[index] = false;
    else if (part.name === 'p' && part.parent?.name !== 'blockquote') paragraphs.push(text);
    seen.add(text);
  }
  for (const [index, { text, words, part }] of blocks.entries()) {
    if (!kept[index] || words < TELLING || !(PULLED.has(part.name) || PULLED.has(part.parent?.name ?? '')))
      continue;
    const bare = text.replace(/^[\s"“”«»'‘’]+|[\s"“”«»'‘’.…]+$/g, '');
    if (paragraphs.some((paragraph) => paragraph !== text && paragraph.includes(bare))) kept[index] = false;
  }
}

const PULLED = new Set(['blockquote', 'aside', 'figure']);
