import { foundOrMade } from '../../memo';
import type { Block, FoundArticle, Part } from '../find';
import { KIND } from '../find/vocabulary';
import { sumOfWords } from '../find/words';
import { BROKEN_OFF, isHeading, isLinked, keptLength } from './shapes';

const COMMENT = KIND.comment;
/** A card of another story: so many of them, each with so much in it at the most (blocks, characters). */
const FEWEST_CARDS = 3;
const CARD = { blocks: 5, chars: 350 };
/**
 * What stands below names that are links is text rather than teasers where it is this likely to be, letter for letter, and
 * how much likelier, times its share of what is kept, makes this much at the least: a box of teasers is a small part.
 */
const TEXT = 0.6;
const EXCESS = 0.04;
/** Where less than this stands beside them they are what the page is about, as in a forum (words). */
const FEWEST_BESIDE = 40;

/**
 * Drop what stands beside an article and may be longer than it: what readers wrote, and cards of other stories, below
 * headlines that lead to them.
 */
export function dropSideBySide({ blocks, scores }: FoundArticle, kept: boolean[]): void {
  dropComments(blocks, kept);
  const headlines = blocks.filter((block) => isHeading(block) && isLinked(block));
  dropCards(blocks, scores, kept, headlines.map(cardAround));
  dropBrokenOff(blocks, kept);
}

/** Below the links in their cards, some texts that break off are the beginnings of other stories, however likely each looks. */
function dropBrokenOff(blocks: readonly Block[], kept: boolean[]): void {
  const teasers = [...blocks.entries()].filter(([index, { part, text }]) => {
    const card = part.parent;
    return (
      card &&
      card.blocks <= CARD.blocks &&
      BROKEN_OFF.test(text) &&
      blocks.slice(card.first, index).some(isLinked)
    );
  });
  const cards = new Set(teasers.map(([, { part }]) => part.parent));
  if (cards.size >= FEWEST_CARDS) for (const [index] of teasers) kept[index] = false;
}

/** Cards of a list, by the part that holds them. */
type Lists = ReadonlyMap<Part | null, ReadonlySet<Part>>;

function dropCards(
  blocks: readonly Block[],
  scores: readonly number[],
  kept: boolean[],
  cards: readonly Part[],
): void {
  const lists = new Map<Part | null, Set<Part>>();
  for (const card of cards) foundOrMade(lists, card.parent, () => new Set()).add(card);
  if (!lists.size) return;
  const around = blocks.map((block) => cardsAround(block, lists));
  const likely = new Map<ReadonlySet<Part> | undefined, number>();
  for (const [index, block] of blocks.entries())
    if (!isLinked(block))
      likely.set(
        around[index],
        (likely.get(around[index]) ?? 0) +
          block.text.length * (BROKEN_OFF.test(block.text) ? -1 : (scores[index] ?? 0) - TEXT),
      );
  const excess = keptLength(blocks, kept) * EXCESS;
  const isDropped = around.map(
    (list) => !!list && list.size >= FEWEST_CARDS && (likely.get(list) ?? 0) <= excess,
  );
  if (sumOfWords(blocks.filter((_, index) => kept[index] && !isDropped[index])) < FEWEST_BESIDE) return;
  for (const index of blocks.keys()) if (isDropped[index]) kept[index] = false;
}

function cardsAround({ part }: Block, lists: Lists): ReadonlySet<Part> | undefined {
  for (let at: Part | null = part; at; at = at.parent) {
    const cards = lists.get(at.parent);
    if (cards?.has(at)) return cards;
  }
  return undefined;
}

/** What a template calls so; an id may be a heading's text, as “Discussion” is in papers. */
const COMMENTS = /comment/i;

/** What is named a comment, however deep, below an article of some length: of less, if what it stands in is named so too. */
function dropComments(blocks: readonly Block[], kept: boolean[]): void {
  let above = 0;
  for (const [index, { part, words }] of blocks.entries()) {
    if (!kept[index]) continue;
    let named = 0;
    let isCalled = false;
    for (let at = part; at.parent; at = at.parent) {
      if (!(at.kinds & COMMENT)) continue;
      named += 1;
      isCalled ||= COMMENTS.test(at.element.className);
    }
    if (named < 2 && !isCalled) above += words;
    else if (above * named >= 2 * FEWEST_BESIDE) kept[index] = false;
  }
}

/** The largest part around a linked headline that is still small enough for a card. */
function cardAround({ part }: Block): Part {
  let card = part;
  while (card.parent && card.parent.blocks <= CARD.blocks && card.parent.chars <= CARD.chars)
    card = card.parent;
  return card;
}
