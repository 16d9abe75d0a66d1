import type { Block, Part } from '../find';

/** More than any page holds (characters, levels). */
export const ANY = 1e9;

/** Words of a whole paragraph: nothing that belongs to the interface is as long, as a rule. */
export const PARAGRAPH = 18;

/** How a teaser ends that breaks off; one is no text, however likely it looks. */
export const BROKEN_OFF = /(…|\.\.\.)[\s\])]*$/;

export function isHeading({ part }: Block): boolean {
  return part.rank > 0;
}

export function isFormula({ nodes }: Block): boolean {
  return nodes.some(({ nodeName }) => nodeName === 'math');
}

/** Is a block a link mostly? */
export function isLinked({ linkChars, text }: Block): boolean {
  return linkChars > text.length * 0.6;
}

/** Of an absolute address, or undefined. */
export function hostOf(link: string): string | undefined {
  return link.split('/')[2];
}

/** Do the links of a block, if it has any, all lead to other sites, and not to another host of this one? @param host of the page */
export function leadsOut({ linksOf }: Block, host: string): boolean {
  const site = host.replace(/^(www\.)?/, '.');
  return linksOf().every((link) => !`.${hostOf(link) ?? host}`.endsWith(site));
}

/** Length of the text that is kept (characters). */
export function keptLength(blocks: readonly Block[], kept: readonly boolean[]): number {
  return blocks.reduce((sum, { text }, index) => sum + (kept[index] ? text.length : 0), 0);
}

/**
 * The parts around a block, inside out, while they are small enough for a box of its own.
 * @param largest characters
 */
export function boxesAround({ part }: Block, largest: number, levels = ANY): Part[] {
  const boxes: Part[] = [];
  for (let box: Part | null = part; box && boxes.length < levels; box = box.parent) {
    if (box.chars > largest) break;
    boxes.push(box);
  }
  return boxes;
}

/** The largest part around a block that another block does not stand in. */
export function partAround({ part }: Block, other: Block): Part {
  let around = part;
  while (around.parent && !around.parent.element.contains(other.part.element)) around = around.parent;
  return around;
}
