import type { Block, FoundArticle, Part } from '../find';
import { KIND } from '../find/vocabulary';
import { isHeading, leadsOut, PARAGRAPH } from './shapes';

/** What stands among the text and is none of its author's. */
const FOREIGN =
  KIND.related | KIND.promotion | KIND.advert | KIND.share | KIND.author | KIND.comment | KIND.tags;
/** What a line of links stands in, inside the text's own part. */
const LIST = /^([uo]l|li|p)$/;

/**
 * Keep the lines of links to other sites that go on where the text stands: sources, further reading, what is to be had
 * elsewhere. Links to the site's own pages are what its template puts there.
 * @param host of the page
 */
export function keepReferences({ blocks }: FoundArticle, kept: boolean[], host: string): void {
  const rooms = new Set<Part | null>();
  for (const [index, { part, words }] of blocks.entries())
    if (kept[index] && words >= PARAGRAPH) rooms.add(part.parent);
  let goesOn = false;
  for (const [index, block] of blocks.entries()) {
    if (isHeading(block) && !block.label && rooms.has(block.part.parent)) continue;
    goesOn = kept[index] || (goesOn && rooms.has(roomOf(block)) && isReference(block, host));
    kept[index] = goesOn;
  }
}

function roomOf({ part }: Block): Part | null {
  let room = part.parent;
  while (room && LIST.test(room.name)) room = room.parent;
  return room;
}

function isReference(block: Block, host: string): boolean {
  const { part, label, linkChars } = block;
  const kinds = part.kinds | (part.parent?.kinds ?? 0);
  return !label && !(kinds & FOREIGN) && linkChars > 0 && leadsOut(block, host);
}
