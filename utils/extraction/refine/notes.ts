import type { FoundArticle } from '../find';

/**
 * Keep the notes that the kept text points at and that point back to it, wherever they stand and whatever their tone. A
 * note is what bears the id, or stands directly in it.
 */
export function keepNotes({ blocks }: FoundArticle, kept: boolean[]): void {
  const targets = new Set(blocks.flatMap(({ linksOf }, index) => (kept[index] ? linksOf() : [])));
  blocks.forEach(({ part, linksOf }, index) => {
    if (kept[index]) return;
    const id = part.element.id || part.parent?.element.id;
    if (id && targets.has(`#${id}`) && linksOf().some((link) => link.startsWith('#'))) kept[index] = true;
  });
}
