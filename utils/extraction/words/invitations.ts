import { CHANNEL, INVITES, plainLine, printedKind } from './labels';

/** Words that are looked up together, and the characters in which the first of a line stand. */
const LONGEST_PHRASE = 5;
const LONGEST_BEGINNING = 50;

/** Does a line ask the reader to follow, join, install or subscribe: by how it begins, and by a channel that it names? */
export function isInvitation(line: string): boolean {
  // Most lines begin otherwise, which their beginning tells.
  const begins = plainLine(line.slice(0, LONGEST_BEGINNING)).split(' ');
  if (!phrases(begins, 0).some((phrase) => printedKind(INVITES + phrase))) return false;
  const words = plainLine(line).split(' ');
  return words.some((word, index) =>
    [...phrases(words, index), ...stems(word)].some((text) => printedKind(CHANNEL + text)),
  );
}

/** What begins with the word at a place, one word and more. */
function phrases(words: readonly string[], from: number): string[] {
  return Array.from({ length: LONGEST_PHRASE }, (_, more) => words.slice(from, from + more + 1).join(' '));
}

/** A word without up to three letters before it and any after it, as particles and endings are attached. */
function stems(word: string): string[] {
  const stems: string[] = [];
  for (let start = 0; start <= 3; start++)
    for (let end = start + 4; end <= word.length; end++) stems.push(word.slice(start, end));
  return stems;
}
