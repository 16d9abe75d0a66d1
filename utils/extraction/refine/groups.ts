import type { Block, FoundArticle, Part } from '../find';

/** Elements whose blocks make sense only together. */
const GROUPS = /^(table|ul|ol|dl|blockquote|pre)$/;
/** Of these, those whose entries may be kept one by one: pages write what they like into lists. */
const LISTS = /^[uo]l$/;
/** Mean score from which a group is kept whole. */
const LIKELY = 0.42;
/** A group with a longer block on average is a layout, not a table or a quotation (characters). */
const LONGEST_MEAN = 400;

/** Keep or drop each table, list, quotation and quoted post as a whole: half a table is worse than none. */
export function keepTogether({ blocks, scores }: FoundArticle, kept: boolean[]): void {
  const groups = new Map<Part, number[]>();
  blocks.forEach((block, index) => {
    const group = groupOf(block);
    if (!group) return;
    const members = groups.get(group);
    if (members) members.push(index);
    else groups.set(group, [index]);
  });
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
    const isKept = sum / weight >= LIKELY || (group.isPost && isAmongKept(members, kept));
    if (isKept || !LISTS.test(group.name)) for (const index of members) kept[index] = isKept;
  }
}

/** Posts are full of links and names; what counts is that the article quotes them. */
function isAmongKept(members: readonly number[], kept: readonly boolean[]): boolean {
  return kept[(members[0] ?? 0) - 1] === true && kept[(members.at(-1) ?? 0) + 1] === true;
}

/** The outermost group around a block, below anything that holds other text as well. */
function groupOf(block: Block): Part | null {
  let group: Part | null = null;
  let level = 0;
  for (let up: Part | null = block.part; up && level < 8; up = up.parent) {
    if (up.isPost || GROUPS.test(up.name)) group = up;
    level += 1;
  }
  return group;
}
