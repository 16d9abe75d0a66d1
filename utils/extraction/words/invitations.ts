import { CHANNEL, INVITES, printedKind } from './labels';

/** Words that are looked up together. */
const LONGEST_PHRASE = 5;

/**
 * Does a line ask the reader to follow, join, install or subscribe: by how it begins, and by a channel that it names?
 * @param line as plainLine gives it
 */
export function isInvitation(line: string): boolean {
  const words = line.split(' ');
  return (
    isPhraseAt(words, 0, INVITES) &&
    words.some(
      (word, index) =>
        isPhraseAt(words, index, CHANNEL) || stems(word).some((stem) => printedKind(CHANNEL + stem)),
    )
  );
}

/** Does a known phrase begin with the word at a place, of one word or more? */
function isPhraseAt(words: readonly string[], from: number, kind: string): boolean {
  let phrase = '';
  return words.slice(from, from + LONGEST_PHRASE).some((word) => {
    phrase += phrase ? ` ${word}` : kind + word;
    return printedKind(phrase);
  });
}

/** A word without up to three letters before it and any after it, as particles and endings are attached. */
function stems(word: string): string[] {
  const stems: string[] = [];
  for (let start = 0; start <= 3; start++)
    for (let end = start + 4; end <= word.length; end++) stems.push(word.slice(start, end));
  return stems;
}
