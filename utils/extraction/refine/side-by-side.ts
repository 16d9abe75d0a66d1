import { foundOrMade } from '../../memo';
import type { Block, FoundArticle, Part } from '../find';
import { bitsOf } from '../find/vocabulary';
import { isHeading, isLinked } from './shapes';

const COMMENT = bitsOf('comment');
/** A card of another story: so many of them, each with so much in it at the most (blocks, characters). */
const FEWEST_CARDS = 3;
const CARD = { blocks: 5, chars: 350 };
/** Where less than this stands beside them they are what the page is about, as in a forum (words). */
const FEWEST_BESIDE = 40;

/**
 * Drop what stands beside an article and may be longer than it: what readers wrote, and cards of other stories, below
 * headlines that lead to them.
 */
export function dropSideBySide({ blocks }: FoundArticle, kept: boolean[]): void {
  dropComments(blocks, kept);
  const headlines = blocks.filter((block) => isHeading(block) && isLinked(block));
  dropCards(blocks, kept, headlines.map(cardAround));
}

function dropCards(blocks: readonly Block[], kept: boolean[], cards: readonly Part[]): void {
  const lists = new Map<Part | null, Set<Part>>();
  for (const card of cards) foundOrMade(lists, card.parent, () => new Set()).add(card);
  const dropped = new Set(
    [...lists.values()].flatMap((parts) => (parts.size < FEWEST_CARDS ? [] : [...parts])),
  );
  if (!dropped.size) return;
  const isDropped = ({ part }: Block): boolean => {
    for (let at: Part | null = part; at; at = at.parent) if (dropped.has(at)) return true;
    return false;
  };
  const beside = blocks.reduce(
    (sum, block, index) => sum + (kept[index] && !isDropped(block) ? block.words : 0),
    0,
  );
  if (beside < FEWEST_BESIDE) return;
  for (const [index, block] of blocks.entries()) if (isDropped(block)) kept[index] = false;
}

/** What is named a comment in something that is named so too, however deep, below an article of some length. */
function dropComments(blocks: readonly Block[], kept: boolean[]): void {
  let above = 0;
  for (const [index, { part, words }] of blocks.entries()) {
    if (!kept[index]) continue;
    let named = 0;
    for (let at = part; at.parent; at = at.parent) if (at.kinds & COMMENT) named += 1;
    if (named < 2) above += words;
    else if (above >= FEWEST_BESIDE) kept[index] = false;
  }
}

/** The largest part around a linked headline that is still small enough for a card. */
function cardAround({ part }: Block): Part {
  let card = part;
  while (card.parent && card.parent.blocks <= CARD.blocks && card.parent.chars <= CARD.chars)
    card = card.parent;
  return card;
}
