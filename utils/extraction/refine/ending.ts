import type { Block, FoundArticle } from '../find';
import { KIND } from '../find/vocabulary';
import { boxesAround, isLinked } from './shapes';

const AUTHOR = KIND.author;
/** A box about the author stands that far down (share of the blocks kept), so high, and holds no more (characters). */
const FAR_DOWN = 0.6;
const BOX_LEVELS = 4;
const LARGEST_BOX = 700;
/** How forums part a signature from the post. */
const SIGNATURE = /^_{9}/;
/** Words of a line that only leads to what follows it. */
const LONGEST_LEAD = 7;

/** Drop what stands at the end and is not of the text: who its author is, and a line that leads to what was dropped. */
export function dropEnding({ blocks }: FoundArticle, kept: boolean[]): void {
  const own = blocks.flatMap((_, index) => (kept[index] ? index : []));
  for (const index of own.slice(own.length * FAR_DOWN)) if (isAboutAuthor(blocks[index])) kept[index] = false;
  const last = kept.lastIndexOf(true);
  if (isLead(blocks[last], blocks[last + 1])) kept[last] = false;
}

function isAboutAuthor(block: Block | undefined): boolean {
  return (
    !!block &&
    (SIGNATURE.test(block.text) ||
      boxesAround(block, LARGEST_BOX, BOX_LEVELS).some(({ kinds }) => kinds & AUTHOR))
  );
}

/** Does a line only announce the link that follows? */
function isLead(block: Block | undefined, next: Block | undefined): boolean {
  return !!block && !!next && block.words <= LONGEST_LEAD && /[:：]$/.test(block.text) && isLinked(next);
}
