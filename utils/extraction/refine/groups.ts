import { foundOrMade } from '../../memo';
import type { Block, FoundArticle, Part } from '../find';
import { isLayoutTable } from '../render/layout-table';
import { ANY, boxesAround } from './shapes';

/** Elements whose blocks make sense only together. */
const GROUPS = new Set(['table', 'ul', 'ol', 'dl', 'blockquote', 'pre']);
/** Parts around a block among which its group is looked for. */
const LEVELS = 8;
/** Of these, those whose entries may be kept one by one: pages write what they like into lists. */
const LISTS = /^[uo]l$/;
/** Mean score from which a group is kept whole. */
const LIKELY = 0.42;
/** The same of a table, a quotation or code, where the article's text goes on on both sides. */
const POSSIBLE = 0.1;
/** Share of such a group's text in links from which it leads elsewhere; tables of teams and firms link each name. */
const LINKED = 0.65;
/** A group with a longer block on average is a layout, not a table or a quotation (characters). */
const LONGEST_MEAN = 400;

/** Keep or drop each table, list, quotation and quoted post as a whole: half a table is worse than none. */
export function keepTogether({ blocks, scores }: FoundArticle, kept: boolean[]): void {
  const groups = new Map<Part, number[]>();
  blocks.forEach((block, index) => {
    const group = groupOf(block);
    if (group) foundOrMade(groups, group, () => []).push(index);
  });
  const doubtful: number[][] = [];
  for (const [group, members] of groups) {
    let sum = 0;
    let weight = 0;
    let chars = 0;
    for (const index of members) {
      const length = blocks[index]?.text.length ?? 0;
      const size = Math.min(length, 200) + 10;
      sum += (scores[index] ?? 0) * size;
      weight += size;
      chars += length;
    }
    if (chars / members.length > LONGEST_MEAN) continue;
    const mean = sum / weight;
    const isKept = mean >= LIKELY;
    const isList = LISTS.test(group.name);
    if (isKept || !isList) for (const index of members) kept[index] = isKept;
    const mayBelong = !isList && mean > POSSIBLE && group.linkChars < group.chars * LINKED;
    if (!isKept && (mayBelong || group.isPost)) doubtful.push(members);
  }
  keepAmongKept(doubtful, kept);
}

/**
 * Posts are full of links and names, and tables of numbers; what counts is that the article goes on behind them. More
 * than one may stand in a row.
 */
function keepAmongKept(groups: readonly number[][], kept: boolean[]): void {
  const ends = new Map(groups.map((members) => [members[0] ?? 0, (members.at(-1) ?? 0) + 1]));
  for (const [first, end] of ends) {
    let after = end;
    while (ends.has(after)) after = ends.get(after) ?? 0;
    if (kept[first - 1] && kept[after]) kept.fill(true, first, end);
  }
}

/** The outermost group around a block, below anything that holds other text as well. */
function groupOf(block: Block): Part | undefined {
  return boxesAround(block, ANY, LEVELS).findLast(
    ({ isPost, name, element }) =>
      isPost || (GROUPS.has(name) && !(name === 'table' && isLayoutTable(element))),
  );
}
