/** Endings of nouns and adjectives, longest first: plural, comparative, possessive, indefinite ی; folded. */
const ENDINGS = /(?:هايشان|هايمان|هايتان|هايم|هايت|هايش|هايي|هاي|ها|ترين|تري|تر|شان|مان|تان|اش|ام|ات|يي|ي)$/;
const VERB_PREFIX = /^ن?مي(?=.{4})/;

/**
 * The stem of a Persian word. Rules rather than a stemmer: none for Persian is kept up on npm.
 * @param folded as `foldForSearch` leaves it, without ZWNJ
 */
export function persianStem(folded: string): string {
  const stem = folded.replace(VERB_PREFIX, '').replace(ENDINGS, '');
  return stem.length > 2 ? stem : folded;
}

/** Endings and prefixes that Persian also writes as words of their own, where others write ZWNJ. */
const APART_AFTER = /^(?:ها|های|هایی|تر|ترین)$/;
const APART_BEFORE = /^ن?می$/;

/** Do two words, written apart, make one? As in `کتاب ها` and `می روم`. Written with Persian letters only. */
export function isOnePersianWord(first: string, second: string): boolean {
  return APART_BEFORE.test(first) || APART_AFTER.test(second);
}
