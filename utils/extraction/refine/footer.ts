import type { FoundArticle, Part } from '../find';

/** What sites call the room at the foot of all their pages; a paragraph or cell so called ends what is above it. */
const FOOTER = /^(?!p|t[dh])(.*[\s_-])?(foot(er)?|colophon|copyright)([\s_-]|$)/i;

/** Drop what stands in the page's own footer, where its text begins elsewhere: long sentences about rights and terms. */
export function dropFooter({ blocks }: FoundArticle, kept: boolean[]): void {
  const start = kept.indexOf(true);
  blocks.forEach(({ part }, index) => {
    if (!kept[index]) return;
    for (let box: Part | null = part; box && box.first > start; box = box.parent)
      if (FOOTER.test(`${box.name} ${box.element.className} ${box.element.id}`)) kept[index] = false;
  });
}
