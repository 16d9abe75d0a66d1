import type { Part, Segments } from './segment';
import { LAYOUT, PART_SHARE } from './surroundings';

/** Share of a page's text, but for links, from which it is told that the article is laid out so as well. */
const LAID_OUT = 0.6;

/** Is most of a page in parts that are named for their layout? There such names tell nothing of what is in them. */
export function isLaidOut({ root, blocks }: Segments): boolean {
  let laidOut = 0;
  for (const { part, text, linkChars } of blocks) {
    for (let at: Part | null = part; at && at.chars < root.chars * PART_SHARE; at = at.parent) {
      if (!(at.kinds & LAYOUT)) continue;
      laidOut += text.length - linkChars;
      break;
    }
  }
  return laidOut > (root.chars - root.linkChars) * LAID_OUT;
}

/** The part itself, or the outermost around it that holds nothing else: builders wrap each paragraph and each heading. */
export function outermost(part: Part): Part {
  let at = part;
  while (at.parent?.name === 'div' && at.parent.chars === at.chars) at = at.parent;
  return at;
}
