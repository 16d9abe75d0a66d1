import type { Stated } from '../stated';
import { FAR, fromNearest } from './distance';
import type { Place } from './features-place';
import { is } from './features-text';
import type { Block, Segments } from './segment';
import { sumTemplates, type Template } from './templates';

/** A line with more words is no title, whatever words it shares with one. */
const LONGEST_TITLE = 40;
/** Shorter texts are found in any other (characters). */
const TELLING = 20;
/** As much of a description is compared with the beginning of a block (letters and digits). */
const BEGINNING = 40;
/** Share of a page above which "comments" announces no comments, but links to them. */
const TOP = 0.3;

/**
 * What the order of the blocks says, and what the page as a whole says of each: a function that measures the block at
 * an index, to be called in order.
 * @param templates what wrote each block
 */
export function orderIn(
  { blocks, media }: Segments,
  templates: readonly string[],
  stated: Stated,
): (index: number) => Place {
  const gaps = fromNearest(blocks.map(({ picked }) => picked));
  const first = blocks.findIndex(({ picked }) => picked);
  const last = blocks.findLastIndex(({ picked }) => picked);
  const headline = headlineOf(blocks, first);
  const sums = sumTemplates(blocks, templates);
  const titleWords = [...new Set(wordsOf(stated.title))];
  const description = folded(stated.description);
  const witness = stated.text && folded(stated.text);
  const belowMedia = new Set(media.map(({ position }) => position));
  const words = sum(blocks);
  const page = [
    blocks.length,
    words,
    sum(blocks.filter(({ picked }) => picked)) / words,
    blocks.filter((block) => block.words >= 20).length,
  ];
  let wordsBefore = 0;
  let sinceRelated = FAR;
  let sinceAfter = FAR;
  let sinceHeading = 0;
  let heading: Block | undefined;
  return (index) => {
    const block = blocks[index] as Block;
    const { text, picked, label } = block;
    const template = sums.get(templates[index] ?? '') as Template;
    if (block.part.rank) {
      heading = block;
      sinceHeading = 0;
    } else sinceHeading = Math.min(FAR, sinceHeading + 1);
    const signs = [
      witness && text.length > TELLING ? (witness.includes(folded(text)) ? 1 : -1) : 0,
      is(text.length > TELLING && description.length > TELLING && isDescribed(text, description)),
      is(belowMedia.has(index)),
      heading?.label === 'related' ? 1 : heading?.label ? 2 : 0,
      is(stated.kind === 'article'),
    ];
    const measures = [
      block.words,
      linkShare(block),
      block.links.length,
      is(picked),
      index < first ? 0 : index > last ? 2 : 1,
      gaps[index] ?? FAR,
      sinceRelated,
      sinceAfter,
      sinceHeading,
      heading?.part.rank ?? 0,
      linkShare(blocks[index - 1]),
      linkShare(blocks[index + 1]),
      blocks[index + 1]?.words ?? 0,
      blocks[index + 1]?.part.rank ?? 0,
      index,
      index / blocks.length,
      wordsBefore / words,
      Math.max(-FAR, Math.min(FAR, index - headline)),
      template.blocks,
      template.words / template.blocks,
      template.pickedWords / template.words,
      template.sentences / template.blocks,
      template.links / template.blocks,
      ...titleMeasures(block, titleWords),
      ...page,
    ];
    wordsBefore += block.words;
    sinceRelated = label === 'related' ? 0 : Math.min(FAR, sinceRelated + 1);
    sinceAfter = label === 'after' && index > blocks.length * TOP ? 0 : Math.min(FAR, sinceAfter + 1);
    return { signs, measures };
  };
}

/** The share of a block's words that the title has, and of the title's words that the block has. */
function titleMeasures({ text, words }: Block, title: readonly string[]): number[] {
  if (words > LONGEST_TITLE) return [0, 0];
  const own = wordsOf(text);
  const common = own.filter((word) => title.includes(word)).length;
  return [common / (own.length || 1), common / (title.length || 1)];
}

/** Is a block what the page's description, folded, says or begins with? Of a long one only the beginning is folded. */
function isDescribed(text: string, description: string): boolean {
  // Either begins with letters that the description holds, which is soon told.
  if (!description.includes(folded(text.slice(0, TELLING)).slice(0, TELLING / 2))) return false;
  const longest = 2 * Math.max(BEGINNING, description.length);
  const bare = folded(text.slice(0, longest));
  return bare.startsWith(description.slice(0, BEGINNING)) || description.includes(bare);
}

function linkShare(block: Block | undefined): number {
  return block ? block.linkChars / block.text.length : 0;
}

function sum(blocks: readonly Block[]): number {
  return blocks.reduce((total, { words }) => total + words, 0);
}

/** Text as another is looked for in it: letters and digits only. */
function folded(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '').toLowerCase();
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The index of the h1 that stands above the picked text, or of the first. */
function headlineOf(blocks: readonly Block[], first: number): number {
  const isHeadline = ({ part }: Block) => part.rank === 1;
  const above = blocks.slice(0, first + 1).findLastIndex(isHeadline);
  const any = above < 0 ? blocks.findIndex(isHeadline) : above;
  return any < 0 ? first : any;
}
