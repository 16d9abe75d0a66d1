import type { Stated } from '../stated';
import { plainLine } from '../words/plain-line';
import { candidateIn } from './candidate';
import { FAR } from './distance';
import type { Place } from './features-place';
import { is } from './features-text';
import type { Block, Segments } from './segment';
import { countEach } from './templates';
import { sumOfWords } from './words';

/** Shorter texts are found in any other (characters). */
const TELLING = 20;
/** As many letters tell most texts from a description. */
const FIRST = 10;
/** As much of a description is compared with the beginning of a block (characters of a plain line). */
const BEGINNING = 40;
/** Blocks of as many words are paragraphs. */
const PARAGRAPH = 20;
/**
 * No more than so many are counted: most pages with more, of those that were learned from, are listings or full of
 * comments, which a book in one page is not.
 */
const MOST_BLOCKS = 400;
const MOST_PARAGRAPHS = 60;

/**
 * What the order of the blocks says, and what the page as a whole says of each: a function that measures the block at
 * an index, to be called in order.
 * @param templates the number of what wrote each block
 * @param laidOut whether paragraphs are wrapped one by one
 */
export function orderIn(
  segments: Segments,
  templates: readonly number[],
  stated: Stated,
  laidOut: boolean,
): (index: number) => Place {
  const { blocks, media } = segments;
  const candidateOf = candidateIn(segments, laidOut);
  const alike = countEach(templates);
  const description = plainLine(stated.description);
  const witness = stated.text && plainLine(stated.text);
  const belowMedia = new Set(media.map(({ position }) => position));
  const words = sumOfWords(blocks);
  const page = [
    Math.min(MOST_BLOCKS, blocks.length),
    Math.min(MOST_PARAGRAPHS, blocks.filter((block) => block.words >= PARAGRAPH).length),
  ];
  let wordsBefore = 0;
  let sinceHeading = 0;
  let heading: Block | undefined;
  return (index) => {
    const block = blocks[index] as Block;
    const { text } = block;
    sinceHeading = Math.min(FAR, sinceHeading + 1);
    if (block.part.rank) {
      heading = block;
      sinceHeading = 0;
    }
    const signs = [
      witness && text.length > TELLING ? (witness.includes(plainLine(text)) ? 1 : -1) : 0,
      is(text.length > TELLING && description.length > TELLING && isDescribed(text, description)),
      is(belowMedia.has(index)),
      heading?.label === 'related' ? 1 : heading?.label ? 2 : 0,
      is(stated.kind === 'article'),
    ];
    const measures = [
      block.words,
      linkShare(block),
      sinceHeading,
      linkShare(blocks[index - 1]),
      blocks[index + 1]?.words ?? 0,
      wordsBefore / words,
      Math.min(FAR, alike.get(templates[index] ?? 0) ?? 0),
      ...candidateOf(index),
      ...page,
    ];
    wordsBefore += block.words;
    return { signs, measures };
  };
}

/** Is a block what the page's description, a plain line, says or begins with? Of a long block only the beginning is looked at. */
function isDescribed(text: string, description: string): boolean {
  // Either begins with letters that the description holds, which is soon told.
  if (!description.includes(plainLine(text.slice(0, FIRST)))) return false;
  const longest = 2 * Math.max(BEGINNING, description.length);
  const bare = plainLine(text.slice(0, longest));
  return bare.startsWith(description.slice(0, BEGINNING)) || description.includes(bare);
}

function linkShare(block: Block | undefined): number {
  return block ? block.linkChars / block.text.length : 0;
}
