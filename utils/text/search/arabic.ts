import { stemmer } from '@orama/stemmers/arabic';
import { beginsWithRadicalWaw } from './arabic-waw';
import { brokenPlurals } from './broken-plurals';
import { foldWord } from './fold-word';

/** The article with what is written onto it, longest first; `لل` is the article after ل. */
const ARTICLES = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'لل', 'ال'];

/** Particles that are written onto a word. ك and ف are rare, and before three letters mostly belong to the word. */
const PARTICLES = ['ال', 'وال', 'بال', 'لل', 'كال', 'فال', 'ولل', 'وبال', 'و', 'ب', 'ل', 'وب', 'ول'];
const RARE_PARTICLES = ['ف', 'ك', 'ولا', 'س', 'وس'];
/** What two letters may follow without becoming mostly other words. */
const ARTICLES_ALONE = ['ال', 'وال', 'بال', 'لل'];

/** Endings with the least number of letters that must be left: pronouns, then number, then gender. */
const PRONOUNS: readonly Ending[] = [
  ['هما', 3],
  ['ها', 3],
  ['هم', 3],
  ['هن', 3],
  ['كم', 3],
  ['نا', 3],
];
const ENDINGS: readonly Ending[] = [
  ['تين', 3],
  ['تان', 4],
  ['يات', 3],
  ['يون', 3],
  ['يين', 3],
  ['يا', 3],
  ['ات', 3],
  ['ون', 4],
  ['ين', 4],
  ['ان', 4],
  ['وا', 3],
  ['و', 4],
  ['يه', 3],
  ['ته', 3],
  ['ه', 3],
  ['ي', 3],
];

type Ending = readonly [ending: string, left: number];

/**
 * The stems under which an Arabic word is found, folded: Snowball's, and a lighter one after light10 (Larkey, Ballesteros
 * & Connell 2007) that knows more particles, takes pronouns off before other endings, and leaves three letters.
 * Two, because each joins word families that the other leaves apart.
 * @param word as written; hamza and ة still tell what a folded word no longer does
 * @param folded the same, folded
 */
export function arabicStems(word: string, folded = foldWord(word)): string[] {
  const bare = bareWord(word, folded);
  const light = lightStem(bare);
  const stems = [light, ...shortFeminine(bare)];
  // Four letters are a stem already, and Snowball is slow.
  if (bare.length < 5) return stems;
  const snowball = foldWord(stemmer(withArabicLetters(word)));
  // It takes the first letters of وزير, فيروس and بيروت for particles, and the end of لبنان for a dual.
  const sound = bare.startsWith(snowball) && snowball.length >= Math.min(light.length, 4);
  return sound && snowball !== light ? [...stems, snowball] : stems;
}

/** @param bare a word without article and particles, folded */
export function lightStem(bare: string): string {
  return withoutEnding(withoutPronoun(bare), ENDINGS);
}

/** A word without article and particles, folded; the word itself where nothing can be taken off for certain. */
export function bareWord(word: string, folded = foldWord(word)): string {
  // The hamza says that what looks like an article belongs to the word: ألمانيا, إلهام.
  if (/^[أإﺃﺄﺇﺈ]/.test(word)) return folded;
  const article = ARTICLES.find((one) => folded.startsWith(one) && folded.length - one.length >= 3);
  if (article) return folded.slice(article.length);
  // ل before an article before ل: للغة is ل + اللغة.
  if (folded.startsWith('لل') && folded.length > 3) return folded.slice(1);
  if (/^(?:ال|وال)/.test(folded)) return afterShortArticle(folded);
  const conjunction = folded.startsWith('و') && folded.length > 3 && !beginsWithRadicalWaw(folded);
  return conjunction ? folded.slice(1) : folded;
}

/** Two letters after the article, as in الأب: enough for a word, except in the words that only look so. */
function afterShortArticle(folded: string): string {
  return /^(?:ال..|وال..)$/.test(folded) && !/^و?(?:الله|التي|الذي|الان|اليه|اليك|الاي)$/.test(folded)
    ? folded.replace(/^و?ال/, '')
    : folded;
}

/** لغته is لغة or لغت with a pronoun, as in بيته: three letters are too few to tell, so that both are stems. */
function shortFeminine(bare: string): string[] {
  const feminine = /^(..)ت(?:ها?|هم|نا|ي|ك)$/.exec(bare);
  return feminine ? [`${feminine[1]}ه`] : [];
}

/** A pronoun turns ة into ت (مدرستها), which is turned back so that the ending is found. */
function withoutPronoun(word: string): string {
  const rest = withoutEnding(word, PRONOUNS);
  return rest !== word && rest.length > 4 && /[^ا]ت$/.test(rest) ? `${rest.slice(0, -1)}ه` : rest;
}

function withoutEnding(word: string, endings: readonly Ending[]): string {
  const found = endings.find(
    ([ending, left]) => word.endsWith(ending) && word.length - ending.length >= left,
  );
  return found ? word.slice(0, -found[0].length) : word;
}

/** All ways in which a bare word may be written together with particles before it. @param bare folded */
export function withParticles(bare: string): string[] {
  if (bare.length < 3) return ARTICLES_ALONE.map((particle) => particle + bare);
  const rare = bare.length > 3 ? RARE_PARTICLES : [];
  return [...PARTICLES, ...rare]
    .map((particle) => particle + bare)
    .filter((word) => !beginsWithRadicalWaw(word));
}

/** An inflected word keeps a single particle before its stem: بسياراتهم, لحكومتها. @param stem folded */
export function stemsWithParticles(stem: string): string[] {
  return stem.length < 4 ? [] : ['ب', 'ل', 'و', 'ف', 'ك'].map((particle) => particle + stem);
}

/** A bare word's plurals: broken ones, and that in ات of a word in ة. @param bare folded */
export function arabicPlurals(bare: string): string[] {
  const feminine = bare.length > 3 && bare.endsWith('ه') ? [`${bare.slice(0, -1)}ات`] : [];
  return [...brokenPlurals(bare), ...feminine];
}

/** Snowball knows the Arabic keyboard's letters only. */
function withArabicLetters(word: string): string {
  if (/^[\u0621-\u065f]+$/.test(word)) return word;
  return word
    .normalize('NFKC')
    .replace(/ک/g, 'ك')
    .replace(/ی/g, 'ي')
    .replace(/[\u200c-\u200f]/g, '');
}
