import type { Block, FoundArticle } from '../find';
import { isHeading } from './shapes';

/** Score below which a heading between kept blocks is no part of the text, such as a widget's title. */
const UNLIKELY = 0.12;
/** The same where a box was dropped between. */
const DOUBTFUL = 0.3;
/** Score above which a sentence that is marked as a heading belongs to the text though nothing follows it. */
const SURE = 0.6;
/** The same of any heading where something went between it and its text. */
const SURER = 0.75;
/** Something is a line or two (blocks, with the text that goes on). */
const NEAR = 3;

/** Put back the headings that stand directly between kept blocks, and drop those that nothing follows. */
export function settleHeadings({ blocks, scores }: FoundArticle, kept: boolean[]): void {
  for (let index = blocks.length - 1; index >= 0; index--) {
    const block = blocks[index];
    if (!block || !isHeading(block)) continue;
    let below = index + 1;
    while (isCaption(blocks[below])) below += 1;
    const next = blocks[below];
    const leads = !!next && kept[below] === true;
    const score = scores[index] ?? 0;
    if (!leads) {
      const isSure = score > SURE || blocks[index - 1]?.part.name === 'h1';
      const stays = isSentence(block) ? isSure : score > SURER && goesOn(blocks, kept, below);
      kept[index] = kept[index] === true && stays;
    } else if (isStandfirst(block, index, kept)) kept[index] = true;
    else if (isBeside(block, next) && score > leastBelow(blocks, kept, index)) kept[index] = true;
  }
}

/** Is anything kept before the next heading, at once or behind a line or two? Boxes of other stories are longer. */
function goesOn(blocks: readonly Block[], kept: readonly boolean[], from: number): boolean {
  const near = blocks.slice(from, from + NEAR);
  const next = near.find((block, step) => kept[from + step] === true || isHeading(block));
  return !!next && !isHeading(next);
}

/** Pictures stand between a heading and its text, and what is said of them is chosen later. */
function isCaption(block: Block | undefined): boolean {
  return !!block && /^fig/.test(block.part.name);
}

/** The score that a heading needs: little right below kept text, more below a box in it that was dropped. */
function leastBelow(blocks: readonly Block[], kept: readonly boolean[], index: number): number {
  const before = kept.slice(0, index).lastIndexOf(true);
  if (before >= 0 && index - before < 3) return UNLIKELY;
  return blocks[before]?.part.parent === blocks[index]?.part.parent ? DOUBTFUL : 1;
}

/** Do two blocks stand in the same part of the page, or one level apart? */
function isBeside({ part }: Block, { part: other }: Block): boolean {
  return (
    part.parent === other.parent ||
    part.parent === other.parent?.parent ||
    part.parent?.parent === other.parent
  );
}

/** Words of a heading that is a sentence about the article rather than a title of a part of it. */
const SENTENCE = 9;

/** A heading directly above the text that sums it up, as many themes mark their standfirst. */
function isStandfirst(block: Block, index: number, kept: readonly boolean[]): boolean {
  return isSentence(block) && kept.indexOf(true) > index;
}

function isSentence({ words, linkChars, part }: Block): boolean {
  return part.name !== 'h1' && words >= SENTENCE && linkChars === 0;
}
