import type { Rules, wordForms } from '../text/search/forms';
import type { Terms } from '../text/search/readings';
import { tokens } from '../text/search/tokens';

/**
 * Where a word stands is written before it, in letters that no text holds (private use): then one index answers for
 * titles and for stems, and each list of articles in it is as short as can be.
 */
const MARKS = {
  body: { surface: '', stem: '\ue001' },
  title: { surface: '\ue002', stem: '\ue003' },
};

/** Is in every text whose words have no Arabic stems. */
const UNSTEMMED = '\ue004';

/** Stands between pieces, so that no phrase reaches from one into the next. */
const GAP = '\ue000';

export type Place = keyof typeof MARKS;

/** What of an article is searched besides its text. */
export interface Heading {
  title: string;
  byline: string | null;
  siteName: string | null;
  /** The reader's own words. */
  note: string | null;
}

/**
 * An article as the index takes it: its words in order, then the words inside of words with ZWNJ, and each stem once.
 * @param forms analyses words, as `wordForms`
 */
export function indexed(heading: Heading, text: string, rules: Rules, forms: typeof wordForms): string {
  const inBody = [heading.byline, heading.siteName, heading.note, ...text.split('\n')].map(
    (one) => one ?? '',
  );
  return [
    ...pieces([heading.title], 'title', rules, forms),
    ...pieces(inBody, 'body', rules, forms),
    ...(rules === 'arabic' ? [] : [GAP, UNSTEMMED]),
  ].join(' ');
}

function* pieces(texts: string[], place: Place, rules: Rules, forms: typeof wordForms): Generator<string> {
  const { surface: mark, stem: stemMark } = MARKS[place];
  const inside: string[] = [];
  const stems = new Set<string>();
  for (const text of texts) {
    for (const token of tokens(text)) {
      const { surface, stems: found, parts } = forms(token.text, rules);
      if (surface) yield mark + surface;
      if (parts.length > 0) inside.push(GAP, ...parts.map((part) => mark + part));
      for (const stem of found) stems.add(stemMark + stem);
    }
    yield GAP;
  }
  yield* inside;
  yield* stems;
}

/** The expression for the texts whose words have no Arabic stems. */
export const MATCH_UNSTEMMED = quote([UNSTEMMED]);

/**
 * The expression with which FTS5 finds any of some terms; null where there are none.
 * @param unstemmed whether there are texts whose words have no Arabic stems
 */
export function matchAny(
  { surfaces, stems, stemmed = [] }: Terms,
  place: Place,
  unstemmed: boolean,
): string | null {
  const { surface, stem } = MARKS[place];
  const quoted = (words: string) => quote(words.split(' ').map((word) => surface + word));
  const any = [
    ...surfaces.filter((words) => !stemmed.includes(words)).map(quoted),
    ...stems.map((word) => quote([stem + word])),
  ];
  if (unstemmed && stemmed.length > 0)
    any.push(`(${MATCH_UNSTEMMED} AND (${stemmed.map(quoted).join(' OR ')}))`);
  return any.join(' OR ') || null;
}

/** The expression with which FTS5 finds any word that begins so; null where there is none. */
export function matchBeginning(beginnings: readonly string[], place: Place): string | null {
  const { surface } = MARKS[place];
  return beginnings.map((word) => `${quote([surface + word])} *`).join(' OR ') || null;
}

/** Folded words hold letters and digits only, so that nothing in them needs escaping; the quotes are still doubled. */
function quote(words: string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}
