/** How much of a text is looked at (characters): enough to be sure, little enough to be quick. */
const SAMPLE = 4000;

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

/** The commonest words of each language in the Latin and Cyrillic scripts that few of the others have. */
const FUNCTION_WORDS: Readonly<Record<string, string>> = {
  en: 'the and of to in is that for with was on are',
  de: 'der die und das ist nicht von mit den auf ein zu',
  fr: 'le les des et une est dans pour que qui pas du',
  es: 'el los las una y que por con para se del es',
  it: 'il gli di che una per con non sono della è nel',
  pt: 'o os uma e que não com para do da em são',
  nl: 'de het een en van is dat op te niet met voor',
  tr: 've bir bu için ile da de çok olarak olan daha gibi',
  pl: 'w i nie na się z że do jest to o jak',
  sv: 'och att det som en på är av för inte med den',
  id: 'yang dan di itu dengan untuk tidak ini dari dalam akan pada',
  ru: 'и в не на что с он как это по но из',
  uk: 'і в не на що з та це як до у про',
};

const LANGUAGES_OF_WORD = new Map<string, string[]>();
for (const [language, words] of Object.entries(FUNCTION_WORDS)) {
  for (const word of words.split(' '))
    LANGUAGES_OF_WORD.set(word, [...(LANGUAGES_OF_WORD.get(word) ?? []), language]);
}

/** Share of a text's words that its language's commonest ones make, at least. */
const ENOUGH = 0.04;

/** The language that a text's letters and commonest words show (BCP-47 primary subtag), or null where they don't. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const count = (letters: RegExp): number => sample.match(letters)?.length ?? 0;
  const arabic = count(/[\u0620-\u06d3\u06fa-\u06ff]/g);
  const hebrew = count(/[\u05d0-\u05ea]/g);
  const other = count(/\p{L}/gu) - arabic - hebrew;
  if (arabic + hebrew + other < 20) return null;
  if (arabic >= hebrew && arabic >= other) return inArabicScript(arabic, count);
  return hebrew >= other ? 'he' : byFunctionWords(sample);
}

function inArabicScript(letters: number, count: (letters: RegExp) => number): string {
  const found = TELLING_LETTERS.find(([, telling]) => count(telling) / letters > 0.02);
  return found?.[0] ?? 'ar';
}

function byFunctionWords(sample: string): string | null {
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = new Map<string, number>();
  for (const word of words) {
    for (const language of LANGUAGES_OF_WORD.get(word) ?? [])
      hits.set(language, (hits.get(language) ?? 0) + 1);
  }
  const [best] = [...hits].sort(([, a], [, b]) => b - a);
  return best && best[1] > words.length * ENOUGH ? best[0] : null;
}
