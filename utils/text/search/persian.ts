/** Endings of nouns and adjectives, longest first: plural, comparative, possessive, indefinite ی; folded. */
const ENDINGS = /(?:هايشان|هايمان|هايتان|هايم|هايت|هايش|هايي|هاي|ها|ترين|تري|تر|اش|ام|ات|يي|ي)$/;
/** These are taken for endings only after four letters: دوستان is دوست, but زمستان is a word. */
const DOUBTFUL_ENDINGS = /(?<=.{4})(?:شان|مان|تان|ان|م|ت|ش)$/;
const VERB_PREFIX = /^ن?مي(?=.{4})/;

/**
 * The stem of a Persian word. Rules rather than a stemmer: none for Persian is kept up on npm.
 * @param folded as `foldForSearch` leaves it, without ZWNJ
 */
export function persianStem(folded: string): string {
  const bare = folded.replace(VERB_PREFIX, '');
  const stem = bare.replace(ENDINGS, '');
  if (stem.length < 3) return folded;
  return stem === bare ? stem.replace(DOUBTFUL_ENDINGS, '') : stem;
}

/** Endings and prefixes that Persian also writes as words of their own, where others write ZWNJ. */
const APART_AFTER = /^(?:ها|های|هایی|تر|ترین)$/;
const APART_BEFORE = /^ن?می$/;

/** Do two words, written apart, make one? As in `کتاب ها` and `می روم`. Written with Persian letters only. */
export function isOnePersianWord(first: string, second: string): boolean {
  return APART_BEFORE.test(first) || APART_AFTER.test(second);
}
