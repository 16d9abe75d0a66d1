import { fold } from './fold';

/** Parts of names that are no name by themselves, and what people are called by, which stands first. */
const PARTICLE = /^(?:عبد|ابو|ابي|ابن|بن|بنت|ام|ال)$/;
const TITLE = /^(?:[دام]\.?|سيد|دكتر|ڈاكٹر|(?:ال)?(?:دكتور|استاذ|مهندس|شيخ)ه?|(?:ד|עו)["״][רד]|פרופ['׳]?)$/;
/** A preposition begins no name; with an article a word begins an office or a thing, unless it is a title or a name that begins so. */
const NO_FIRST_NAME =
  /^(?:من|عن|في|مع|بين|كل|هذ[اه]|از|در|با) |^ال(?!(?:(?:دكتور|استاذ|مهندس|شيخ)ه?|هام|هه|ياس|ينا?|يسا|برت) )/;

/** A name has so many words without its particles: more where a sign announces it. */
const FEWEST = 2;
export const MOST = 3;
export const MOST_SIGNED = 4;

/** Nothing but names of a few words up to a bar or a number, none of which is a thing with an article. */
export function isName(line: string, most: number): boolean {
  const [names = ''] = fold(line).split(/ ?[|•·(\d]| [–—-] /, 1);
  return names.split(/ ?[,،] ?| (?:و|اور) /).every((name) => {
    const words = name
      .split(' ')
      .filter((word, index) => !PARTICLE.test(word) && !(index === 0 && TITLE.test(word)));
    return (
      words.length >= FEWEST &&
      words.length <= 2 * most &&
      !NO_FIRST_NAME.test(`${name} `) &&
      fits(words, most)
    );
  });
}

/** Not more words than a name has, or two names joined by a letter: «سلمى حداد وخالد المنصور». */
function fits(words: readonly string[], most: number): boolean {
  return words.length <= most || /^[وו]/.test(words[FEWEST] ?? '') || /^[وו]/.test(words[FEWEST + 1] ?? '');
}

/** A title that only people have, before a name: «د. طارق حداد». */
const DOCTOR = /^(?:د|ا|ا\.د|م)\. ?|^(?:(?:ال)?دكتوره?|دكتر|ڈاكٹر|ד"ר|עו"ד|פרופ['׳]?) /;

/** Is a line a person's title and name, and nothing else? */
export function isTitledName(line: string): boolean {
  const folded = fold(line);
  return DOCTOR.test(folded) && isName(folded.replace(DOCTOR, ''), MOST);
}

/** Letters by themselves spell an agency. */
export function isWholeWord(word: string): boolean {
  const folded = fold(word);
  return word.length > 2 || PARTICLE.test(folded) || TITLE.test(folded);
}
