import { foundOrMade } from '../../memo';
import type { Part } from './segment';
import { KIND } from './vocabulary';

/** What the parts around a block say, summed up once for each part and shared by its blocks. */
export interface Surroundings {
  /** Kinds named by the two innermost parts, and by those further out that are no more than a part of the page. */
  near: number;
  far: number;
  /** The elements around, as bits in the order of ELEMENT_KINDS. */
  elements: number;
}

/** Elements that say something of all that stands in them. */
export const ELEMENT_KINDS =
  'header footer nav aside form figure table ul ol article main blockquote details address section articleBody'.split(
    ' ',
  );

/** Containers that hold more of the page's text than this are the page, not a part of it. */
export const PART_SHARE = 0.5;

/** What builders of pages call whatever they lay out, be it the article: widgets, columns, grids, cards. */
export const LAYOUT = KIND.frame | KIND.listing;

interface Inherited {
  far: number;
  elements: number;
}

const NOTHING: Inherited = { far: 0, elements: 0 };

/**
 * A function that tells the surroundings of the blocks in a part.
 * @param laidOut whether names of layout say nothing in the page
 */
export function surroundingsIn(root: Part, laidOut: boolean): (part: Part) => Surroundings {
  const known = new Map<Part, Inherited>();
  const inherited = (part: Part | null): Inherited =>
    part?.parent ? foundOrMade(known, part, inheritedFrom) : NOTHING;
  const inheritedFrom = (part: Part): Inherited =>
    extended(inherited(part.parent), part, part.chars / (root.chars || 1));
  const telling = laidOut ? ~LAYOUT : -1;
  return (part) => {
    const { elements } = inherited(part);
    const { far } = inherited(part.parent?.parent ?? null);
    const near = part.kinds | (part.parent?.parent ? part.parent.kinds : 0);
    return { near: near & telling, far: far & telling, elements };
  };
}

function extended(outer: Inherited, part: Part, share: number): Inherited {
  const kind = ELEMENT_KINDS.indexOf(part.statesBody ? 'articleBody' : part.name);
  return {
    far: share < PART_SHARE ? outer.far | part.kinds : outer.far,
    elements: kind < 0 ? outer.elements : outer.elements | (1 << kind),
  };
}
