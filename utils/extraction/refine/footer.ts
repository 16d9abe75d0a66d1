import type { FoundArticle, Part } from '../find';
import { KIND } from '../find/vocabulary';

/** What sites call the room at the foot of all their pages. */
const FOOTER = /(^|[\s_-])(foot(er)?|colophon|copyright)([\s_-]|$)/i;
/** What is so called and a paragraph or a cell ends what it stands in. */
const ENDING = /^(p|t[dh])$/;
const FRAME = KIND.frame;

/**
 * Drop what stands in the page's own footer, not in that of a quotation, where its text begins elsewhere: long sentences about rights
 * and terms.
 */
export function dropFooter({ blocks }: FoundArticle, kept: boolean[]): void {
  const start = kept.indexOf(true);
  blocks.forEach(({ part }, index) => {
    if (!kept[index]) return;
    for (let box: Part | null = part; box && box.first > start; box = box.parent)
      if (isFooter(box)) kept[index] = false;
  });
}

function isFooter({ name, kinds, element }: Part): boolean {
  return (
    (name === 'footer' && !element.closest('blockquote')) ||
    (!!(kinds & FRAME) && !ENDING.test(name) && FOOTER.test(`${element.className} ${element.id}`))
  );
}
