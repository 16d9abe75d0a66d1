import { is } from './features-text';
import type { Part, Segments } from './segment';
import { ELEMENT_KINDS, surroundingsIn } from './surroundings';
import { NAME_KINDS } from './vocabulary';

/** What is told of a place: yes or no, and how much. */
export interface Place {
  signs: readonly number[];
  measures: readonly number[];
}

/** Ancestors whose contents are counted, by how many levels they stand above the block's own part. */
const LEVELS = [0, 1, 2, 3];
/** What holds lines that belong together. */
const GROUP = /^(table|ul|ol|dl)$/;
/** Levels above a block among which its group is looked for. */
const GROUP_LEVELS = 8;

/** Where a block stands: a function that measures a part, each only once. */
export function placesIn({ root }: Segments): (part: Part) => Place {
  const around = surroundingsIn(root);
  const siblings = siblingsIn();
  const known = new Map<Part, Place>();
  const measure = (part: Part): Place => {
    const { near, far, elements, bodyShare } = around(part);
    const measures = [part.depth, bodyShare, siblings(part), ...groupMeasures(part)];
    let up: Part | null = part;
    for (const _ of LEVELS) {
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
  return (part) => {
    const place = known.get(part) ?? measure(part);
    known.set(part, place);
    return place;
  };
}

/** The outermost table or list around a part, as a whole. */
function groupMeasures(part: Part): number[] {
  let group: Part | null = null;
  let level = 0;
  for (let up: Part | null = part; up && level < GROUP_LEVELS; up = up.parent, level++) {
    if (GROUP.test(up.name)) group = up;
  }
  if (!group) return [0, 0, 0, 0, 0];
  const { name, chars, blocks, linkChars, pickedChars } = group;
  return [is(name === 'table'), chars, blocks, linkChars / (chars || 1), pickedChars / (chars || 1)];
}

/** How many parts beside a part look like it, by name and class: cards of a listing come in numbers. */
function siblingsIn(): (part: Part) => number {
  const counts = new Map<Element, Map<string, number>>();
  return ({ element, parent }) => {
    if (!parent) return 1;
    let bySignature = counts.get(parent.element);
    if (!bySignature) {
      bySignature = new Map();
      for (const child of parent.element.children) {
        const key = signatureOf(child);
        bySignature.set(key, (bySignature.get(key) ?? 0) + 1);
      }
      counts.set(parent.element, bySignature);
    }
    return bySignature.get(signatureOf(element)) ?? 0;
  };
}

/** Elements that the same line of a site's template wrote have it in common. */
export function signatureOf(element: Element): string {
  const names = element.getAttribute('class');
  return names ? `${element.localName} ${names.replace(/\d+/g, '0')}` : element.localName;
}

function pushBits(row: number[], bits: number, length: number): void {
  for (let bit = 0; bit < length; bit++) row.push((bits >> bit) & 1);
}
