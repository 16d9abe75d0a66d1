import { oneOf, randomFrom, zipf } from './random';

/** Words that stand in every text, and make up about a third of it. */
export const FUNCTION_WORDS =
  'في من على إلى عن مع أن إن هذا هذه التي الذي كان كانت قد لا ما لم بعد قبل بين كل حول عند أو ثم حتى منذ خلال ذلك هو هي قال أكد أعلن أضاف حيث غير أي بعض'.split(
    ' ',
  );

/** Letters in about the frequency in which Arabic roots have them. */
const LETTERS = [...'رلمنبدعقفسكحجتشخطصضظغثذزهويرلمنبدعقفسحج'];
/** Patterns in which a root of three letters (1, 2, 3) becomes a word. */
const PATTERNS =
  '12ا3 1ا23 م12و3 12ي3 12و3 م123ة ت12ي3 ا1ت2ا3 است12ا3 123 م1ا23 12ا3ة م12و3ة 12ي3ة ا12ا3 م123 ت1ا23 ان12ا3 1ا23ة 12ا3ي 12و3ي م1ت23 ا12ة3 م12ا3 ت12ي3ي'.split(
    ' ',
  );
const BEFORE = ['', '', '', '', 'ال', 'ال', 'ال', 'ال', 'و', 'ب', 'ل', 'وال', 'بال', 'لل', 'ف', 'ك'];
const AFTER = ['', '', '', '', '', '', 'ات', 'ين', 'ون', 'ه', 'ها', 'هم', 'ي', 'ية', 'نا'];
const TASHKEEL = ['\u064e', '\u064f', '\u0650', '\u0651', '\u064b'];

const LEMMAS = 40_000;
const drawLemma = zipf(LEMMAS);

/** Made-up words of Arabic shape, the most frequent first. */
const lemmas: readonly string[] = makeLemmas();

function makeLemmas(): string[] {
  const random = randomFrom(1);
  const made = new Set<string>();
  while (made.size < LEMMAS) {
    const root = [oneOf(LETTERS, random), oneOf(LETTERS, random), oneOf(LETTERS, random)];
    made.add(oneOf(PATTERNS, random).replace(/[123]/g, (place) => root[Number(place) - 1] ?? ''));
  }
  return [...made];
}

/** A word of a text: a function word, or a lemma with particles and endings, now and then with tashkeel. */
export function word(random: () => number): string {
  if (random() < 0.33) return oneOf(FUNCTION_WORDS, random);
  const lemma = lemmas[drawLemma(random)] ?? '';
  const ending = oneOf(AFTER, random);
  const stem = ending ? lemma.replace(/ة$/, 'ت') : lemma;
  const written = oneOf(BEFORE, random) + stem + ending;
  if (random() > 0.02) return written;
  const place = 1 + Math.floor(random() * (written.length - 1));
  return written.slice(0, place) + oneOf(TASHKEEL, random) + written.slice(place);
}
