/** How much of a text is looked at (characters): enough to be sure, little enough to be quick. */
const SAMPLE = 4000;
/** The same where words have to be told apart. */
const SAMPLE_OF_WORDS = 2000;

/**
 * Letters that only one of the languages of the Arabic script uses in running text. Pashto, Sorani, Urdu and
 * Persian are told by them before Arabic, which has no letter of its own.
 */
const TELLING_LETTERS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ps', /[ټډړږښڼېۍځڅ]/g],
  ['ckb', /[ێۆڵڕەڤ]/g],
  ['ur', /[ٹڈڑےںہھ]/g],
  ['fa', /[پچژگکی]/g],
];

/** Scripts that tell the language by themselves, tried in order; Japanese mixes its kana with Chinese characters. */
const SCRIPTS: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['zh', /\p{Script=Han}/gu],
  ['ko', /\p{Script=Hangul}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

/** The commonest words of the languages in the Latin and Cyrillic scripts. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is that for with was',
  de: 'der die und das ist nicht von mit den auf ein zu',
  fr: 'le les des et une est dans pour qui du',
  es: 'el los las una y que por con para se del',
  it: 'il gli di che una per con non sono della è',
  pt: 'os uma e que não com para do da em',
  nl: 'het een van is dat op te niet met voor',
  tr: 've bir bu için ile çok olarak olan daha',
  ku: 'û li ku di bi ji jî dike ev wê',
  pl: 'w i nie na się z że do jest to',
  sv: 'och att det som är på för inte med',
  id: 'yang dan di itu dengan untuk tidak ini dari',
  ru: 'и в не на что с он как это по',
  uk: 'і в не на що з та це як до',
};

/** The share that each word of a text adds to the languages in which it is common. */
const LANGUAGES_OF_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' '))
    LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language]);
}

/** Share of a text's words that its language's commonest ones make at least, and lead over the next language. */
const ENOUGH = 0.03;
const LEAD = 1.25;

/** The language that a text's letters and commonest words show (BCP-47 primary subtag), or null where they don't. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const arabic = count(/[\u0620-\u06d3\u06fa-\u06ff]/g);
  const hebrew = count(/[\u05d0-\u05ea]/g);
  const other = count(/\p{L}/gu) - arabic - hebrew;
  if (arabic + hebrew + other < 20) return null;
  if (arabic >= hebrew && arabic >= other) return inArabicScript(arabic, count);
  if (hebrew >= other) return inHebrewScript(sample);
  const script = SCRIPTS.find(([, letters]) => count(letters) > other / 4);
  return script?.[0] ?? byFunctionWords(sample);
}

function inArabicScript(letters: number, count: (letters: RegExp) => number): string {
  const found = TELLING_LETTERS.find(([, telling]) => count(telling) / letters > 0.02);
  return found?.[0] ?? 'ar';
}

/** Yiddish has three words on every line that Hebrew has not: and, is, of. */
function inHebrewScript(sample: string): string {
  const yiddish = sample.match(/(?<!\p{L})(און|איז|פון)(?!\p{L})/gu)?.length ?? 0;
  return yiddish > sample.length / 100 ? 'yi' : 'he';
}

function byFunctionWords(sample: string): string | null {
  const words =
    sample
      .slice(0, SAMPLE_OF_WORDS)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const shares = new Map<string, number>();
  for (const word of words) {
    const languages = LANGUAGES_OF_WORD.get(word) ?? [];
    for (const language of languages)
      shares.set(language, (shares.get(language) ?? 0) + 1 / languages.length);
  }
  const [best, next] = [...shares].sort(([, a], [, b]) => b - a);
  return best && best[1] > words.length * ENOUGH && best[1] > LEAD * (next?.[1] ?? 0) ? best[0] : null;
}
