import type { FoundArticle } from '../find';
import { isLinked } from './shapes';

/** Keep the notes that the kept text points at and that point back to it, wherever they stand and whatever their tone. */
export function keepNotes({ blocks }: FoundArticle, kept: boolean[]): void {
  const targets = new Set(blocks.flatMap(({ links }, index) => (kept[index] ? links : [])));
  blocks.forEach((block, index) => {
    if (kept[index] || isLinked(block) || !block.links.some((link) => link.startsWith('#'))) return;
    const { id } = block.part.element.closest('[id]') ?? {};
    if (targets.has(`#${id}`)) kept[index] = true;
  });
}
