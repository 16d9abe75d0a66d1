import type { Block } from '../find';

/** Words of a whole paragraph: nothing that belongs to the interface is as long, as a rule. */
export const PARAGRAPH = 18;

export function isHeading({ part }: Block): boolean {
  return /^h[1-6]$/.test(part.name);
}

/** Is a block a link mostly? */
export function isLinked({ linkChars, text }: Block): boolean {
  return linkChars > text.length * 0.6;
}
