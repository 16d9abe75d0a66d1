import { textOf } from '../../text/html';
import { squeezed } from '../../text/space';
import { plainLine } from '../words/plain-line';

/** Lines in which a site takes its distance from what its writers say, or points at its own text; as plainLine gives them. */
const DISCLAIMERS =
  /^(المقالات|المقال|الاراء|ما ينشر|جميع المقالات|مقالات الراي)\s.*(لا تعبر|لا يعبر|لا تمثل|لا يمثل)|^(the )?(views|opinions) expressed\s.*(do not|are those|are solely)|^(مطالب|ديدگاه|نظرات)\s.*(لزوما|الزاما)/;

/** Few lines hold even one of their words, with whatever marks. */
const MAY_DISCLAIM = /[تي]عبّ?ر|[تي]مثّ?ل|expressed|لزوم|الزام/;

/** Longer lines are paragraphs that mention such things; notes of the editors stand in emphasis (words). */
const LONGEST = 26;
const LONGEST_NOTE = 45;
const EMPHASIS = /^\s*<(?:em|i|b|strong)(?: [^>]*)?>/;

/** Does a line of HTML, or any sentence of one in emphasis, say that the site doesn't answer for what writers say? */
export function isDisclaimer(html: string): boolean {
  if (!MAY_DISCLAIM.test(html)) return false;
  const isNote = EMPHASIS.test(html);
  const text = squeezed(textOf(html));
  if (text.split(' ').length > (isNote ? LONGEST_NOTE : LONGEST)) return false;
  const sentences = isNote ? text.split(/[.!?؟۔]\s/) : [text];
  return sentences.map(plainLine).some((sentence) => DISCLAIMERS.test(sentence));
}
