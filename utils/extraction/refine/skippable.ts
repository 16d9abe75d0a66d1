import type { FoundArticle } from '../find';
import { boxesAround, isHeading, isLinked, keptLength } from './shapes';

/** What is led past is a small part of the page: of what is kept at the most this share. */
const SHARE = 0.3;
/** Where it ends stands a mark that can be focused, and says so ("End of podcast promotion"), in no more (characters). */
const MARK = 'p[tabindex][id]';
const LONGEST_END = 60;

/**
 * Drop what a link leads past, as screen readers are offered amid a text: promotions, consents to what others embed.
 * Quoted posts are led past as well, and stay.
 */
export function dropSkippable({ blocks, root }: FoundArticle, kept: boolean[]): void {
  const largest = keptLength(blocks, kept) * SHARE;
  // Of several with one id the first is led to.
  const found = [...root.element.querySelectorAll(MARK)].reverse();
  const marks = new Map(found.map((mark) => [`#${mark.id}`, mark]));
  // Few pages have such a mark, and all have links.
  for (const block of marks.size ? blocks : []) {
    const end = isLinked(block) && marks.get(block.linksOf()[0] ?? '');
    if (!end || (end.textContent ?? '').length > LONGEST_END) continue;
    const box = boxesAround(block, largest).find(({ element }) => element.contains(end));
    if (!box) continue;
    const after = box.first + box.blocks;
    for (let index = box.first; index < after; index++)
      if (!blocks[index]?.part.element.closest('blockquote')) kept[index] = false;
    // With a heading the text goes on; it goes again where nothing follows it.
    const next = blocks[after];
    if (next && isHeading(next)) kept[after] = true;
  }
}
