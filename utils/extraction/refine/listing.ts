import { foldForSearch } from '../../text/fold';
import type { Block } from '../find';
import { endsSentence } from '../find/features-text';
import { sumOfWords } from '../find/words';
import type { Stated } from '../stated';
import { isHeading, isLinked, leadsOut } from './shapes';

/** How a list of teasers looks; stricter where the page calls itself an article, as articles with boxes between do. */
const UNDECLARED = { linked: 4, wordsEach: 70, parted: 0.75, teaser: 60, stories: 3 };
const DECLARED = { linked: 8, wordsEach: 30, parted: 0.95, teaser: 40, stories: 1e9 };

/** Words of a plain headline, which a blog's page of whole stories lacks. */
const FEWEST_IN_HEADLINE = 4;

/** No teaser is as long as this text that no headline interrupts (words). */
export const TEXT = 300;
/**
 * A titled page that introduces what it lists is an article, or one whose list leads to other sites: places, books,
 * steps, each by its link. Words above the first link, as a share of those that a teaser may have.
 */
const INTRODUCED = 0.4;

/** Words from which a block is a paragraph rather than a label. */
const PARAGRAPH = 10;

/**
 * Is what was kept of a page a home page, a listing or the results of a search? They give themselves away by their form:
 * linked headlines and short paragraphs in turns.
 * @param own the blocks kept that are no links
 */
export function isListing(
  blocks: readonly Block[],
  kept: readonly boolean[],
  own: readonly Block[],
  { kind, host, tab }: Pick<Stated, 'kind' | 'host' | 'tab'>,
): boolean {
  const limits = kind === 'article' ? DECLARED : UNDECLARED;
  /** Is one of the next blocks kept, as the teaser below its headline is? */
  const leads = (index: number): boolean => kept.slice(index, index + 4).includes(true);
  const heads = blocks.filter((block, index) => isHeading(block) && isHeadline(block) && leads(index));
  const linked = heads.length;
  // The author's name may be a heading too, of another rank.
  const first = heads.find(({ part }) => part.rank === heads.at(-1)?.part.rank);
  const above = first ? blocks.slice(0, blocks.indexOf(first)) : [];
  // Old portals mark their headline by no heading; what leads elsewhere is the name of the site.
  const name = foldForSearch(tab);
  const isTitled = above.some(
    (block) =>
      block.words >= FEWEST_IN_HEADLINE &&
      (!isLinked(block) || block.linksOf()[0] === '#') &&
      (isHeading(block) || name.includes(foldForSearch(block.text))),
  );
  if (!isTitled && hasStories(heads, limits.stories)) return true;
  const introduction = sumOfWords(above.filter((block, index) => kept[index] && !isLinked(block)));
  const areOut = heads.every((head) => leadsOut(head, host));
  const isGuide = isTitled && (areOut || introduction >= limits.wordsEach * INTRODUCED);
  if (isGuide || longestRun(blocks, kept) >= TEXT) return false;
  const plain = own.filter(isHeading).length;
  if (linked >= limits.linked && linked > plain * 2 && wordsInParagraphs(own) / linked < limits.wordsEach)
    return true;
  return arePartedByHeadlines(blocks, kept, limits, host);
}

/** Some linked headlines of one rank: with no plain one above them they are a blog's whole posts. */
function hasStories(heads: readonly Block[], fewest: number): boolean {
  return [1, 2].some((rank) => heads.filter(({ part }) => part.rank === rank).length >= fewest);
}

/** Words in paragraphs, of which those of a conversation may be short. */
export function wordsInParagraphs(blocks: readonly Block[]): number {
  return sumOfWords(blocks.filter(({ words, text }) => words >= PARAGRAPH || endsSentence(text)));
}

/** Words of the longest text between two links that read like headlines. */
export function longestRun(blocks: readonly Block[], kept: readonly boolean[]): number {
  let longest = 0;
  let run = 0;
  for (const [index, block] of blocks.entries()) {
    if (isHeadline(block)) run = 0;
    else if (kept[index]) run += block.words;
    longest = Math.max(longest, run);
  }
  return longest;
}

function arePartedByHeadlines(
  blocks: readonly Block[],
  kept: readonly boolean[],
  limits: typeof UNDECLARED,
  host: string,
): boolean {
  let paragraphs = 0;
  let words = 0;
  let parted = 0;
  let headline: Block | null = null;
  for (const [index, block] of blocks.entries()) {
    if (isHeadline(block)) headline = block;
    if (!kept[index] || isLinked(block) || block.words < PARAGRAPH) continue;
    // An article may list links to other sites.
    if (paragraphs > 0 && headline && !leadsOut(headline, host)) parted += 1;
    paragraphs += 1;
    words += block.words;
    headline = null;
  }
  if (paragraphs < 3) return false;
  return parted / (paragraphs - 1) >= limits.parted && words / paragraphs < limits.teaser;
}

/** A link that reads like the title of another page. */
function isHeadline(block: Block): boolean {
  return isLinked(block) && block.words >= (isHeading(block) ? 1 : 3) && block.words <= 30;
}
