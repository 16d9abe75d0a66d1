import type { FoundArticle } from '../find';
import { sumOfWords } from '../find/words';
import type { Stated } from '../stated';
import { dropEnding } from './ending';
import { dropFooter } from './footer';
import { fillGaps } from './gaps';
import { keepTogether } from './groups';
import { settleHeadings } from './headings';
import { dropInvitations } from './invitations';
import { dropLabelled } from './labelled';
import { keepNotes } from './notes';
import { dropOpeningLines, keepStandfirst } from './opening';
import { keepReferences } from './references';
import { dropRepeated } from './repeated';
import { dropSideBySide } from './side-by-side';
import { dropSkippable } from './skippable';
import { keepOwnStory } from './stories';
import { dropTail } from './tail';

/** A block at least this likely belongs to the article. */
const LIKELY = 0.55;
/** Where that leaves next to nothing, what Readability picked is believed from here. */
const POSSIBLE = 0.1;
/** Next to nothing (words). */
const TOO_LITTLE = 50;

/**
 * For each block, whether it is kept. The passes follow each other: each sees what the ones before it decided.
 * @param stated what the page says of itself
 */
export function selectBlocks(found: FoundArticle, { description, host, tab }: Stated): boolean[] {
  const kept = likelyBlocks(found);
  keepTogether(found, kept);
  fillGaps(found, kept);
  keepReferences(found, kept, host);
  dropFooter(found, kept);
  keepNotes(found, kept);
  keepOwnStory(found, kept, tab);
  dropSideBySide(found, kept);
  dropSkippable(found, kept);
  dropLabelled(found, kept, host);
  dropInvitations(found, kept);
  dropTail(found, kept);
  dropOpeningLines(found, kept);
  keepStandfirst(found, kept, description);
  dropEnding(found, kept);
  dropRepeated(found, kept);
  settleHeadings(found, kept);
  return kept;
}

function likelyBlocks({ blocks, scores, picked }: FoundArticle): boolean[] {
  const kept = scores.map((score) => score >= LIKELY);
  const words = sumOfWords(blocks.filter((_, index) => kept[index]));
  if (words >= TOO_LITTLE) return kept;
  const witness = picked();
  return scores.map((score, index) => score >= LIKELY || (witness[index] === true && score >= POSSIBLE));
}
