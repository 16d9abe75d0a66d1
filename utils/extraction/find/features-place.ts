import { foundOrMade } from '../../memo';
import { is } from './features-text';
import type { Part, Segments } from './segment';
import { ELEMENT_KINDS, surroundingsIn } from './surroundings';
import { NAME_KINDS } from './vocabulary';

/** What is told of a place: yes or no, and how much. */
export interface Place {
  signs: readonly number[];
  measures: readonly number[];
}

/** Parts whose contents are counted, from the block's own outwards. */
const LEVELS = 4;
/** What holds lines that belong together. */
const GROUPS = new Set(['table', 'ul', 'ol', 'dl']);
/** Levels above a block among which its group is looked for. */
const GROUP_LEVELS = 8;

/** Where a block stands: a function that measures a part, each only once. */
export function placesIn({ root }: Segments): (part: Part) => Place {
  const around = surroundingsIn(root);
  const alike = new Map<Part, Map<string, number>>();
  const known = new Map<Part, Place>();
  const measure = (part: Part): Place => {
    const { near, far, elements, bodyShare } = around(part);
    const { depth, parent, signature } = part;
    const siblings = parent ? (foundOrMade(alike, parent, countAlike).get(signature) ?? 0) : 1;
    const measures = [depth, bodyShare, siblings, ...groupMeasures(part)];
    let up: Part | null = part;
    for (let level = 0; level < LEVELS; level++) {
      const { chars, blocks, pickedChars, linkChars, linkBlocks } = up ?? root;
      measures.push(
        pickedChars / (chars || 1),
        linkChars / (chars || 1),
        linkBlocks / (blocks || 1),
        chars / (blocks || 1),
        chars / (root.chars || 1),
      );
      up = up?.parent ?? null;
    }
    const signs: number[] = [];
    pushBits(signs, near, NAME_KINDS.length);
    pushBits(signs, far, NAME_KINDS.length);
    pushBits(signs, elements, ELEMENT_KINDS.length);
    return { signs, measures };
  };
  return (part) => foundOrMade(known, part, measure);
}

/** The outermost table or list around a part, as a whole. */
function groupMeasures(part: Part): number[] {
  let group: Part | null = null;
  let level = 0;
  for (let up: Part | null = part; up && level < GROUP_LEVELS; up = up.parent, level++) {
    if (GROUPS.has(up.name)) group = up;
  }
  if (!group) return [0, 0, 0, 0, 0];
  const { name, chars, blocks, linkChars, pickedChars } = group;
  return [is(name === 'table'), chars, blocks, linkChars / (chars || 1), pickedChars / (chars || 1)];
}

/** How many parts in one look alike, by name and class: cards of a listing come in numbers. */
function countAlike({ inner }: Part): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signature } of inner) counts.set(signature, (counts.get(signature) ?? 0) + 1);
  return counts;
}

function pushBits(row: number[], bits: number, length: number): void {
  for (let bit = 0; bit < length; bit++) row.push((bits >> bit) & 1);
}
