import { foldForSearch } from '../../text/fold';
import type { FoundArticle, Part } from '../find';
import { sumOfWords } from '../find/words';
import { matchesIn } from '../prepare/nodes';
import { keptLength, partAround } from './shapes';

/** Shorter headlines are names of sites and sections as well (words). */
const FEWEST_IN_HEADLINE = 3;
/** Words of a story, at the least. */
const FEWEST = 50;
/** More main headings than this are no headlines. */
const MOST = 20;
/** A part of one story has no date of its own. */
const STORY = 'article,time,[class*=date]';

/**
 * Drop the stories that a page loaded below, or above, the one that its tab is named after: sites that go on to the next
 * one at the end rename the tab as the reader gets there.
 */
export function keepOwnStory({ blocks }: FoundArticle, kept: boolean[], tab: string): void {
  const name = foldForSearch(tab);
  const headlines = blocks.filter(({ part }) => part.rank === 1);
  const own = headlines.find(
    ({ text, words }) => words >= FEWEST_IN_HEADLINE && name.includes(foldForSearch(text)),
  );
  if (!own || headlines.length > MOST) return;
  const at = blocks.indexOf(own);
  if (keptLength(blocks.slice(0, at), kept) * 4 < keptLength(blocks.slice(at), kept.slice(at)))
    kept.fill(false, 0, at);
  const isStory = ({ element }: Part): boolean => {
    const text = blocks.filter(({ part }, index) => kept[index] && element.contains(part.element));
    const words = sumOfWords(text);
    return words >= FEWEST && matchesIn(element, STORY);
  };
  for (const other of headlines) {
    // Nothing is looked at further in a page with one headline, as most are.
    if (other.text === own.text || other.part.signature !== own.part.signature) continue;
    const story = partAround(other, own);
    if (!isStory(story) || !isStory(partAround(own, other))) continue;
    kept.fill(false, story.first, story.first + story.blocks);
    // Its author and date are not this one's either.
    story.element.remove();
  }
}
