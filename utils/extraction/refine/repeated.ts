import type { FoundArticle } from '../find';

/** Shorter lines repeat for good reasons: refrains, cells, "Yes" (words). */
const TELLING = 6;

/** Drop what is said twice: a block equal to an earlier one, and a pulled quote that stands in a paragraph too. */
export function dropRepeated({ blocks }: FoundArticle, kept: boolean[]): void {
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
