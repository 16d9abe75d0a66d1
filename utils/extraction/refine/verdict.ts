import type { Block, FoundArticle } from '../find';
import { sumOfWords } from '../find/words';
import type { Stated } from '../stated';
import { isListing, longestRun, TEXT, wordsInParagraphs } from './listing';
import { isLinked } from './shapes';

/** Fewer words than these are a notice, a form or a caption; less does where the page calls itself an article. */
const FEWEST_WORDS = 40;
const FEWEST_DECLARED = 10;
/** Words in paragraphs that a page which doesn't call itself an article has at the least, or else many in short lines. */
const FEWEST_IN_PARAGRAPHS = 32;
const MANY_WORDS = 120;
/** Words above which a page with a password field is more than a login form; many articles carry one in a dialog. */
const LOGIN_WORDS = 60;

/**
 * How likely a short text belongs to an article, on the average of its words, at the least; in lines of no more than so
 * many words, as an application praises itself, unless the page calls itself an article.
 */
const LIKELY = 0.68;
const LIKELY_IN_LINES = 0.83;
const LINE = 10;
/** Something else than its score put back what is less likely than that, such as a standfirst: it says nothing of the rest. */
const PUT_BACK = 0.15;
/** Less likely than that may be as many words and more of a page that calls itself an article. */
const LIKELY_DECLARED = 0.6;
const FEWEST_UNLIKELY = 60;
/** As likely as that fewer words do, in lines of any length. */
const SURE = 0.93;
const FEWEST_SURE = 32;

/** How a page that isn't there is called by its tab, or by the class of its body. */
const MISSING = /^(404|50[03])\s*($|not f|[^\s\w\u0590-\u06ff])/i;
const MISSING_CLASS = /\b(error)?404\b/;

/**
 * Is what was kept of a page an article?
 * @param stated what the page is by its own data, its host, and the name of its tab
 */
export function isArticle(
  { blocks, root, scores }: FoundArticle,
  kept: readonly boolean[],
  stated: Pick<Stated, 'kind' | 'host' | 'tab'>,
): boolean {
  const isMissing = MISSING.test(stated.tab) || MISSING_CLASS.test(root.element.className);
  // What was written at an address may be gone.
  const declared = stated.kind === 'article' || (stated.kind === 'permalink' && !isMissing);
  const isOther = stated.kind === 'other' || (isMissing && !declared);
  if (isOther && longestRun(blocks, kept) < MANY_WORDS) return false;
  const own: Block[] = [];
  let words = 0;
  let likely = 0;
  for (const [index, block] of blocks.entries()) {
    const score = scores[index] ?? 0;
    if (!kept[index] || score < PUT_BACK || isLinked(block)) continue;
    own.push(block);
    words += block.words;
    likely += block.words * score;
  }
  likely /= words;
  const isSure = likely >= SURE;
  if (words < (declared ? FEWEST_DECLARED : isSure ? FEWEST_SURE : FEWEST_WORDS)) return false;
  if (words < TEXT && likely < leastLikely(own, words, declared)) return false;
  if (!declared && words < MANY_WORDS) {
    if (isDialog(blocks, kept)) return false;
    if (words < LOGIN_WORDS && root.element.querySelector('input[type=password]')) return false;
    if (!isSure && wordsInParagraphs(own) < FEWEST_IN_PARAGRAPHS) return false;
  }
  return !isListing(blocks, kept, own, stated);
}

function leastLikely(own: readonly Block[], words: number, declared: boolean): number {
  if (!declared) return isInLines(own) ? LIKELY_IN_LINES : LIKELY;
  return words < FEWEST_UNLIKELY ? LIKELY : LIKELY_DECLARED;
}

/** Is a text in short lines? Those of a table are short anyway. */
function isInLines(blocks: readonly Block[]): boolean {
  const lines = blocks.filter(({ part }) => !/^t[dh]$/.test(part.name));
  return sumOfWords(lines) <= lines.length * LINE;
}

/** Do the few words stand in a box that wants an answer, such as a consent? */
function isDialog(blocks: readonly Block[], kept: readonly boolean[]): boolean {
  const box = blocks[kept.indexOf(true)]?.part.parent?.element;
  return !!box && box.localName !== 'body' && box.querySelectorAll(':scope > button').length > 1;
}
