import type { Block, FoundArticle } from '../find';

/** Fewer words than these are a notice, a form or a caption; a quarter of them do where the page calls itself an article. */
const FEWEST_WORDS = 40;
/** Words from which a block is a paragraph rather than a label. */
const PARAGRAPH = 10;
/** Share of neighbouring paragraphs with a linked headline between them from which a page is a list of teasers. */
const TEASERS = 0.75;
/** The same where the page calls itself an article. */
const TEASERS_OF_ARTICLE = 0.95;
/** Mean words of a paragraph beyond which it is no teaser. */
const LONGEST_TEASER = 45;
/** Words above which a page with a password field is more than a login form; many articles carry one in a dialog. */
const LOGIN_WORDS = 60;

/**
 * Is what was kept of a page an article? Home pages, listings and search results give themselves away by their form:
 * linked headlines and short paragraphs in turns.
 * @param declared the page's own data call it an article
 */
export function isArticle(found: FoundArticle, kept: readonly boolean[], declared: boolean): boolean {
  const { blocks, root } = found;
  const own = blocks.filter((block, index) => kept[index] && !isLinked(block));
  const words = own.reduce((sum, block) => sum + block.words, 0);
  if (words < (declared ? FEWEST_WORDS / 4 : FEWEST_WORDS)) return false;
  if (words < LOGIN_WORDS && root.element.querySelector('input[type="password"]')) return false;
  return !isListing(blocks, kept, declared ? TEASERS_OF_ARTICLE : TEASERS);
}

function isListing(blocks: readonly Block[], kept: readonly boolean[], teasers: number): boolean {
  let paragraphs = 0;
  let words = 0;
  let parted = 0;
  let sawHeadline = false;
  for (const [index, block] of blocks.entries()) {
    if (isHeadline(block)) sawHeadline = true;
    if (!kept[index] || isLinked(block) || block.words < PARAGRAPH) continue;
    if (paragraphs > 0 && sawHeadline) parted += 1;
    paragraphs += 1;
    words += block.words;
    sawHeadline = false;
  }
  if (paragraphs < 3) return false;
  return parted / (paragraphs - 1) >= teasers && words / paragraphs < LONGEST_TEASER;
}

function isLinked({ linkChars, text }: Block): boolean {
  return linkChars > text.length * 0.6;
}

/** A link that reads like the title of another page. */
function isHeadline(block: Block): boolean {
  return isLinked(block) && block.words >= 3 && block.words <= 30;
}
