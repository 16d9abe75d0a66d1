import type { Block, FoundArticle } from '../find';
import { KIND } from '../find/vocabulary';
import { isLayoutTable } from '../render/layout-table';
import { plainLine } from '../words/plain-line';
import { boxesAround, isFormula, isHeading, PARAGRAPH } from './shapes';

/** Longer lines are standfirsts (words). */
const LONGEST_LINE = 14;

/** Score from which such a line is of the text all the same. */
const SURE = 0.8;
/** Blocks below the first kept one among which such lines stand. */
const OPENING = 10;

const FEWEST_IN_STANDFIRST = 8;

/** A category, a name, a label. */
const FEW_WORDS = 3;
const CRUMBS = /\S\s*[»›>|/\\]\s*(\S|$)/;
const DATE = /(^|\D)(\d{1,2}[:/.-]\d{1,2}|(19|20)\d\d)(\D|$)|[٠-٩۰-۹]{4}/;
/** A box with such lines holds no more (characters). */
const LARGEST_BOX = 300;
const ABOUT = KIND.author | KIND.meta | KIND.tags | KIND.navigation | KIND.share;

/** Drop the lines above the first paragraph that say who wrote it, when and where it is filed. */
export function dropOpeningLines({ blocks, scores }: FoundArticle, kept: boolean[]): void {
  const first = kept.indexOf(true);
  let isBegun = false;
  let isInSection = false;
  for (const [index, block] of blocks.slice(0, first + OPENING).entries()) {
    if (!kept[index]) continue;
    isInSection ||= isBegun && isHeading(block);
    if (block.words >= PARAGRAPH && block.linkChars < block.text.length / 2) {
      // Right below the headline it is the standfirst, and the date stands below it.
      if (blocks[index - 1]?.part.name === 'h1') continue;
      return;
    }
    if (isHeading(block) || isFormula(block) || isCell(block)) continue;
    // The entries of a list below a heading amid the text, such as ingredients, are text.
    if (isInSection && block.part.name === 'li' && block.linkChars === 0) continue;
    if (block.words <= LONGEST_LINE && isAboutText(block) && (scores[index] ?? 0) < SURE) kept[index] = false;
    else isBegun = true;
  }
}

/** Does a line stand in a table of numbers, which is kept as a whole? */
function isCell({ part }: Block): boolean {
  const table = part.element.closest('table');
  return table !== null && !isLayoutTable(table);
}

/** Blocks below the headline within which the text begins; without one, above the text. */
const BELOW_HEADLINE = 40;
const ABOVE_TEXT = 10;
/** Words of a site's name. */
const LONGEST_SITE = 3;
/** Score from which a sentence below the headline is a standfirst. */
const POSSIBLE = 0.15;

/** As much of a page's description tells that a line is the same (characters). */
const TELLING = 50;

/**
 * Put back what sums the article up: the sentence right below the headline, and what the page says of itself.
 * @param description the page's own
 */
export function keepStandfirst({ blocks, scores }: FoundArticle, kept: boolean[], description: string): void {
  const first = kept.indexOf(true);
  const beginning = plainLine(description).slice(0, TELLING);
  const main = blocks.findLastIndex(({ part }, index) => part.name === 'h1' && index <= first);
  // A short one with another heading below it, but for a standfirst, is the site's name, and its motto stands there.
  const isSites =
    (blocks[main]?.words ?? 0) <= LONGEST_SITE && blocks.slice(main + 2, first + 1).some(isHeading);
  const headline = isSites || first - main > BELOW_HEADLINE ? -1 : main;
  const from = Math.max(0, Math.min(headline < 0 ? first : headline, first - ABOVE_TEXT));
  if (beginning.length === TELLING)
    for (let index = from; index < first; index++)
      if (plainLine(blocks[index]?.text ?? '').startsWith(beginning)) kept[index] = true;
  const block = blocks[headline + 1];
  if (headline < 0 || !block) return;
  const isSentence = block.words >= FEWEST_IN_STANDFIRST && !isAboutText(block);
  if (isSentence && block.linkChars === 0 && !block.label && (scores[headline + 1] ?? 0) >= POSSIBLE)
    kept[headline + 1] = true;
}

function isAboutText(block: Block): boolean {
  const { text, words, linkChars } = block;
  if (words <= FEW_WORDS || CRUMBS.test(text) || DATE.test(text)) return true;
  return linkChars > text.length * 0.8 || boxesAround(block, LARGEST_BOX).some(({ kinds }) => kinds & ABOUT);
}
