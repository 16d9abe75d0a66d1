import type { Block, FoundArticle, Part } from '../find';
import { bitsOf } from '../find/vocabulary';

const COMMENT = bitsOf('comment');
/** Where less than this stands beside them the comments are what the page is about, as in a forum (words). */
const FEWEST_BESIDE = 40;

/**
 * Drop what readers wrote below an article, which may be longer than it: parts that are named comments, two or more
 * side by side in one that is named so too.
 */
export function dropComments({ blocks }: FoundArticle, kept: boolean[]): void {
  const lists = new Map<Part, Set<Part>>();
  for (const [index, { part }] of blocks.entries())
    if (kept[index])
      for (const [comment, list] of commentsAround(part))
        lists.set(list, (lists.get(list) ?? new Set()).add(comment));
  const isComment = ({ part }: Block) =>
    commentsAround(part).some(([, list]) => (lists.get(list)?.size ?? 0) > 1);
  const comments = blocks.map((block, index) => kept[index] === true && isComment(block));
  const beside = blocks.reduce(
    (sum, { words }, index) => sum + (kept[index] && !comments[index] ? words : 0),
    0,
  );
  if (beside < FEWEST_BESIDE) return;
  for (const [index, is] of comments.entries()) if (is) kept[index] = false;
}

/** The parts around a block that are named comments, each with the one that holds it and is named so too. */
function commentsAround(part: Part): [comment: Part, list: Part][] {
  const found: [Part, Part][] = [];
  for (let at = part; at.parent; at = at.parent)
    if (at.kinds & at.parent.kinds & COMMENT) found.push([at, at.parent]);
  return found;
}
