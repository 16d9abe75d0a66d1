import type { FoundArticle } from '../find';
import { keepTogether } from './groups';
import { settleHeadings } from './headings';
import { dropLabelled } from './labelled';

/** A block at least this likely belongs to the article. */
const LIKELY = 0.45;

/** For each block, whether it is kept. */
export function selectBlocks(found: FoundArticle): boolean[] {
  const kept = found.scores.map((score) => score >= LIKELY);
  keepTogether(found, kept);
  dropLabelled(found, kept);
  settleHeadings(found, kept);
  return kept;
}
