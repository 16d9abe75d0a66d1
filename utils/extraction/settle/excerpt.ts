import { isLetter } from '../../text/characters';
import { foldForSearch } from '../../text/fold';
import { textOf } from '../../text/html';
import { squeezed } from '../../text/space';
import type { Signs } from '../describe/signs';
import { metaContent, type Statements } from './statements';

/** Long enough for a list, short enough not to be the article (characters). */
const MAX_LENGTH = 300;
const MIN_LENGTH = 40;

/** As much of an article shows what it is about (characters). */
const SAMPLE = 4000;

/** So much of it mostly is enough: descriptions like to repeat how an article begins. */
const OPENING = 1000;

/** Share of a description's words that the article uses, where the description is about the article. */
const ABOUT = 0.5;

/** So much of its beginning shows that too, where it stands in the article as it is. */
const VERBATIM = 0.7;

/** What is settled of an article by then; `text` is that of `html`. */
interface Settled {
  title: string;
  html: string;
  text: string;
}

/**
 * What the article is about, in a sentence or two: the stated description where it is about the article, and not the
 * site's own, else the first real paragraph.
 */
export function excerptOf(
  { isSelection }: Signs,
  statements: Statements,
  { title, html, text }: Settled,
): string {
  const telling = isSelection ? undefined : tellingDescription(statements, title, text);
  return shortened(withoutMarkup(telling || firstParagraph(html) || squeezed(text)));
}

/** The first stated description that is about the article. */
function tellingDescription(statements: Statements, title: string, text: string): string | undefined {
  const stated = [
    ...statements.stated.map(({ description }) => description),
    metaContent(statements, 'og:description'),
    metaContent(statements, 'description', 'twitter:description', 'dc.description'),
  ].flatMap((said) => (said && said.length >= MIN_LENGTH ? said : []));
  if (stated.length === 0) return undefined;
  const sample = `${title} ${text.slice(0, SAMPLE)}`;
  // Its end is that of a word, so that no word stands in it that the rest would have made another.
  const end = Math.max(0, sample.lastIndexOf(' ', OPENING));
  let opening: string | undefined;
  let whole: string | undefined;
  return stated.find((said) => {
    // Most are how the text begins, word for word.
    if (sample.includes(said.slice(0, Math.max(MIN_LENGTH, said.length * VERBATIM)))) return true;
    const words = wordsOf(said);
    opening ??= foldForSearch(sample.slice(0, end));
    if (isAbout(words, opening)) return true;
    whole ??= foldForSearch(sample);
    return isAbout(words, whole);
  });
}

/** A paragraph as extraction writes it: none stands in another. */
const PARAGRAPH = /<p(?: [^>]*)?>[\s\S]*?<\/p>/g;

function firstParagraph(html: string): string | null {
  for (const [paragraph] of html.matchAll(PARAGRAPH)) {
    const text = squeezed(textOf(paragraph));
    if (text.length >= MIN_LENGTH) return text;
  }
  return null;
}

/** Does a folded text use enough of some words? */
function isAbout(words: ReadonlySet<string>, folded: string): boolean {
  let missing = words.size * ABOUT;
  for (const word of words) {
    if (missing <= 0) return true;
    if (holdsWord(folded, word)) missing -= 1;
  }
  return missing <= 0;
}

/** Whether a word stands in a text, and not only as a part of a longer one. */
function holdsWord(text: string, word: string): boolean {
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
    if (!followsLetter(text, start) && !isLetter(text.codePointAt(start + word.length) ?? 0)) return true;
  }
  return false;
}

/** Whether a letter stands before a place of a text; one beyond the Basic Multilingual Plane takes two places. */
function followsLetter(text: string, place: number): boolean {
  const pair = text.codePointAt(place - 2) ?? 0;
  return isLetter(pair > 0xffff ? pair : (text.codePointAt(place - 1) ?? 0));
}

/** The words of a text that carry meaning, near enough: those of four letters and more. */
function wordsOf(text: string): Set<string> {
  return new Set(foldForSearch(text).match(/\p{L}{4,}/gu));
}

/** Descriptions sometimes carry escaped tags, and the `[…]` of a feed. */
function withoutMarkup(text: string): string {
  return squeezed(text.replace(/<[^>]{1,200}>/g, ' ').replace(/\s*\[(…|\.\.\.)\]\s*$/, '…'));
}

/** Text cut at a word's end, with an ellipsis where something is missing. */
function shortened(text: string): string {
  if (text.length <= MAX_LENGTH) return text;
  return `${text
    .slice(0, MAX_LENGTH)
    .replace(/\s+\S*$/, '')
    .replace(/[\s,،;؛:.-]+$/, '')}…`;
}
