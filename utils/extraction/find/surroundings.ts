import type { Part } from './segment';

/** What the parts around a block say, summed up once for each part and shared by its blocks. */
export interface Surroundings {
  /** Kinds named by the two innermost parts, and by those further out that are no more than a part of the page. */
  near: number;
  far: number;
  /** Names of features by the elements around. */
  elements: ReadonlySet<string>;
  /** Share of the page's text in the widest part whose name says "article body". */
  bodyShare: number;
}

const ELEMENTS: Readonly<Record<string, string>> = {
  header: 'inHeader',
  footer: 'inFooter',
  nav: 'inNav',
  aside: 'inAside',
  form: 'inForm',
  figure: 'inFigure',
  table: 'inTable',
  ul: 'inList',
  ol: 'inOrderedList',
  article: 'inArticle',
  main: 'inMain',
  blockquote: 'inQuote',
  details: 'inDetails',
  address: 'inAddress',
};

/** Containers that hold more of the page's text than this are the page, not a part of it. */
const PART_SHARE = 0.5;
/** The bit of the kind `body`, the first of NAME_KINDS. */
const BODY = 1;

interface Inherited {
  far: number;
  elements: ReadonlySet<string>;
  bodyShare: number;
}

const NOTHING: Inherited = { far: 0, elements: new Set(), bodyShare: 0 };

/** A function that tells the surroundings of the blocks in a part. */
export function surroundingsIn(root: Part): (part: Part) => Surroundings {
  const known = new Map<Part, Inherited>();
  const inherited = (part: Part | null): Inherited => {
    if (!part?.parent) return NOTHING;
    const found = known.get(part);
    if (found) return found;
    const made = extended(inherited(part.parent), part, part.chars / (root.chars || 1));
    known.set(part, made);
    return made;
  };
  return (part) => {
    const { elements, bodyShare } = inherited(part);
    const { far } = inherited(part.parent?.parent ?? null);
    return { near: part.kinds | (part.parent?.parent ? part.parent.kinds : 0), far, elements, bodyShare };
  };
}

function extended(outer: Inherited, part: Part, share: number): Inherited {
  const name = part.statesBody ? 'statedBody' : ELEMENTS[part.name];
  return {
    far: share < PART_SHARE ? outer.far | part.kinds : outer.far,
    elements: name && !outer.elements.has(name) ? new Set([...outer.elements, name]) : outer.elements,
    bodyShare: part.kinds & BODY ? Math.max(outer.bodyShare, share) : outer.bodyShare,
  };
}
