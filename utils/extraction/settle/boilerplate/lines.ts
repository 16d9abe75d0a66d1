import { spacesIn } from '../../../text/space';
import { plainLine } from '../../words/plain-line';
import { hasPhrase, isPhrase, isPhraseAt } from './phrases';

/** Longer lines are paragraphs that mention such things (words). */
const LONGEST = 26;
/** The same of an advertisement for a newsletter. */
export const LONGEST_PITCH = 30;
/** Notes of the editors stand in emphasis; any of their sentences may be the one that tells them (words). */
const LONGEST_NOTE = 45;
/** A line that asks in words which sentences have as well. */
const LONGEST_ASKING = 16;
/** A line that is told by its beginning names an owner or asks for a correction (words). */
const LONGEST_BEGUN = 9;

/** Lines in which a site takes its distance from what its writers say, or tells whose it is; as plainLine gives them. */
const DISCLAIMERS =
  /^(المقالات|المقال|الاراء|ما ينشر|جميع المقالات|مقالات الراي)\s.*(لا تعبر|لا يعبر|لا تمثل|لا يمثل)|^(the )?(views|opinions) expressed\s.*(do not|are those|are solely)|^copyright( c)? 0 |^(مطالب|ديدگاه|نظرات)\s.*(لزوما|الزاما)/;

/** Below a post a blog's theme tells where it is filed, and how to answer (words). */
const LONGEST_FILED = 60;

/** Does a line begin by telling when or where a post was filed, whatever the theme adds to it? */
export function isFiledLine(text: string): boolean {
  return spacesIn(text) < LONGEST_FILED && isPhraseAt(plainLine(text).split(' '), 0, 'posted');
}

const END_OF_SENTENCE = /[.!?؟۔]\s/;

/**
 * Does a line ask the reader for something, advertise a newsletter or say that the site doesn't answer for what writers say?
 * @param line as plainLine gives it, '' where it is longer than any pitch
 * @param isNote whether all of it stands in emphasis
 */
export function isAside(text: string, line: string, isNote: boolean): boolean {
  const count = spacesIn(text) + 1;
  if (
    isNote &&
    count <= LONGEST_NOTE &&
    text.split(END_OF_SENTENCE).some((sentence) => isSentenceAside(plainLine(sentence)))
  )
    return true;
  return (count <= LONGEST && isSentenceAside(line)) || isPitch(line.split(' '));
}

function isSentenceAside(sentence: string): boolean {
  return DISCLAIMERS.test(sentence) || isInvitation(sentence.split(' '));
}

/** Is a short line told by how it begins: as what it is, or by asking for something and naming one of the site's channels? */
export function isTold(words: readonly string[]): boolean {
  if (words.length > LONGEST_ASKING) return false;
  if (words.length <= LONGEST_BEGUN && isPhraseAt(words, 0, 'begins')) return true;
  const asks =
    isPhraseAt(words, 0, 'asks') ||
    (isPhraseAt(words, 0, 'opens') &&
      words.some((_, index) => isPhrase('endings', words.slice(index).join(' '))));
  return asks && hasPhrase(words, 'named');
}

/** Does a line ask the reader to follow, join, install or subscribe: by how it begins, and by a channel that it names? */
function isInvitation(words: readonly string[]): boolean {
  return (
    isPhraseAt(words, 0, 'invites') &&
    (hasPhrase(words, 'channels') ||
      words.some((word) => stems(word).some((stem) => isPhrase('channels', stem))))
  );
}

/** Does a line advertise a newsletter: with a promise, and the assurance that one can be rid of it? */
function isPitch(words: readonly string[]): boolean {
  return hasPhrase(words, 'waysOut') && hasPhrase(words, 'promises');
}

/** A word without up to three letters before it and any after it, as particles and endings are attached. */
function stems(word: string): string[] {
  const stems: string[] = [];
  for (let start = 0; start <= 3; start++)
    for (let end = start + 4; end <= word.length; end++) stems.push(word.slice(start, end));
  return stems;
}
