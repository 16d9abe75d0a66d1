import { isLayoutTable } from './layout-table';

/** How elements of a page are written into an article. */

const PARAGRAPH_LIKE = namesIn(
  'p div section article main center address fieldset header footer aside nav hgroup form legend body',
);

/** Written under their own name; what stands in them is parted into paragraphs where it needs to be. */
const CONTAINERS = namesIn('blockquote figure details li dd td th figcaption caption');

/** Hold certain children and no text of their own. */
const STRUCTURES = namesIn('ul ol dl table thead tbody tfoot tr colgroup');

/** Hold text and inline elements only. */
const LINES = namesIn('h1 h2 h3 h4 h5 h6 dt summary');

/** All that start a line of their own and have content. */
export const BLOCKS = [...PARAGRAPH_LIKE, ...CONTAINERS, ...STRUCTURES, ...LINES, 'pre'];
const BLOCK_SELECTOR = [...BLOCKS, 'hr'].join();

function namesIn(names: string): ReadonlySet<string> {
  return new Set(names.split(' '));
}

export type Kind = 'plain' | 'container' | 'structure' | 'line' | 'pre' | 'rule' | 'inline';

/** The part that an element plays in an article. */
export function kindOf(element: Element): Kind {
  const name = element.localName;
  if (TABLE_PART.test(name) && isInLayout(element)) return 'plain';
  if (PARAGRAPH_LIKE.has(name)) return 'plain';
  if (CONTAINERS.has(name)) return 'container';
  if (STRUCTURES.has(name)) return 'structure';
  if (LINES.has(name)) return 'line';
  if (name === 'pre') return 'pre';
  if (name === 'hr') return 'rule';
  return holdsBlocks(element) ? 'plain' : 'inline';
}

/** Does an element hold anything that starts a line of its own? */
export function holdsBlocks(element: Element): boolean {
  return element.firstElementChild !== null && element.querySelector(BLOCK_SELECTOR) !== null;
}

const TABLE_PART = /^(table|thead|tbody|tfoot|tr|td|th)$/;
function isInLayout(element: Element): boolean {
  const table = element.closest('table');
  return !table || isLayoutTable(table);
}

const RENAMED: Readonly<Record<string, string>> = {
  h1: 'h2',
  strike: 's',
  tt: 'code',
  acronym: 'abbr',
  'amp-img': 'img',
  'amp-audio': 'audio',
};

/** The name under which an element is written: the page's h1 is the article's title, so that none is left below it. */
export function nameOf(element: Element): string {
  return RENAMED[element.localName] ?? element.localName;
}
