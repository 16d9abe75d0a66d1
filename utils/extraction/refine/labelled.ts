import type { Block, FoundArticle, Part } from '../find';
import { hostOf, keptLength, PARAGRAPH } from './shapes';

/** Share of a block's text in links from which it is a link to elsewhere. */
const LINKED = 0.5;
/**
 * Text of an article before its comments, at the least (share of what is kept). Longer ones are told by their names; what
 * stands above most of the text may be any line, since fingerprints of labels are those of a few others too.
 */
const BEFORE_COMMENTS = 0.5;
/** The same in characters: above it stands at least a short article. */
const SHORTEST_ARTICLE = 250;
/** A longer line after "read also:" is a sentence that only begins so (characters). */
const LONGEST_POINTER = 160;

/**
 * Drop what labels announce: a line of interface goes alone, "read also" goes with the links that follow it, and below
 * the comments' label nothing is article. Only whole lines count, so that an article about newsletters keeps its
 * sentences.
 * @param host of the page
 */
export function dropLabelled({ blocks }: FoundArticle, kept: boolean[], host: string): void {
  const whole = keptLength(blocks, kept);
  /** The last whole paragraph in each part. */
  const ends = new Map<Part | null, number>();
  for (const [index, { part, words }] of blocks.entries())
    if (kept[index] && words >= PARAGRAPH) ends.set(part.parent, index);
  let before = 0;
  let inRelated = false;
  for (const [index, block] of blocks.entries()) {
    const kind = block.label;
    const isLink = block.linkChars > block.text.length * LINKED;
    // A link to the comments amid a text, whose paragraphs go on beside it, is a button.
    const isButton = isLink && (ends.get(block.part.parent) ?? 0) > index;
    if (kind === 'after' && !isButton && before > Math.max(SHORTEST_ARTICLE, whole * BEFORE_COMMENTS)) {
      kept.fill(false, index);
      return;
    }
    const announces = kind === 'related' || isPointer(block);
    inRelated = announces || (inRelated && isLink);
    if (!kept[index]) continue;
    before += block.text.length;
    if (kind === 'chrome' || kind === 'after' || inRelated || isShapedAsPointer(block, host))
      kept[index] = false;
  }
}

/** "Read also: …", with the link or the title of another article on the same line. */
function isPointer({ text, linkChars, leading }: Block): boolean {
  if (leading !== 'related') return false;
  return linkChars > 0 || text.length < LONGEST_POINTER;
}

const LABEL_AND_TITLE = /^[^:：]{3,40}[:：]\s*(?=\S+\s\S+\s\S)/;

/** A few words with a colon, then nothing but a link of some words to another page of the same site. */
function isShapedAsPointer({ text, linkChars, linksOf }: Block, host: string): boolean {
  const [label] = LABEL_AND_TITLE.exec(text) ?? [];
  if (!label || linkChars < text.length - label.length) return false;
  return linksOf().every((link) => hostOf(link) === host);
}
