import type { LabelKind } from '../words/labels';
import type { Block } from './segment';

const ENDS_SENTENCE = /[.!?؟。…۔][\s"'”’»)\]]*$/;
const DATE_LIKE = /\b(19|20)\d\d\b|\d{1,2}[:/.]\d{2}|[٠-٩۰-۹]{4}/;

/** What a block's own text and element say, whatever stands around it. */
export function textSigns({ text, words, bold, italic, part, label, leading }: Block): number[] {
  const { name } = part;
  return [
    is(endsSentence(text)),
    is(words < 12 && DATE_LIKE.test(text)),
    is(/[©®]/.test(text)),
    is(/[|•›»→]/.test(text)),
    is(bold),
    is(italic),
    is(text.endsWith(':')),
    kindValue(label, leading, 'related'),
    kindValue(label, leading, 'after'),
    kindValue(label, leading, 'chrome'),
    is(name === 'p'),
    is(name === 'li'),
    is(name === 'td' || name === 'th'),
    is(name === 'pre'),
    is(name === 'figcaption' || name === 'caption'),
  ];
}

/** Does a text end as a sentence does? */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-8));
}

export function is(value: unknown): number {
  return value ? 1 : 0;
}

/** A whole line counts for more than what stands before a colon. */
function kindValue(label: LabelKind | null, leading: LabelKind | null, kind: LabelKind): number {
  return label === kind ? 2 : is(leading === kind);
}
