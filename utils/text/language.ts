import { characterKinds, codePointAt, isLetter } from './characters';

/** How much of a text is looked at (characters): enough to be sure, little enough to be quick. */
const SAMPLE = 1000;

/**
 * Letters that only one of the languages of the Arabic script uses in running text. Pashto, Sorani, Urdu and
 * Persian are told by them before Arabic, which has no letter of its own.
 */
const TELLING_LETTERS: readonly (readonly [language: string, letters: string])[] = [
  ['ps', 'ټډړږښڼېۍځڅ'],
  ['ckb', 'ێۆڵڕەڤ'],
  ['ur', 'ٹڈڑےںہھ'],
  ['fa', 'پچژگکی'],
];
/** Share of the letters from which those that tell do so. */
const TELLING = 0.02;

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

/** Longer words are none of them (characters). */
const LONGEST = 6;

/** Share of a text's words that its language's commonest ones make at least, and lead over the next language. */
const ENOUGH = 0.03;
const LEAD = 1.25;

/** Letters that a text needs for its language to be told. */
const ENOUGH_LETTERS = 20;

/** Characters without which a text is in no script that is told from others by its letters; there are more such. */
const TELLING_SCRIPT = /[\u05d0-\u05ea\u0620-\u06d3\u06fa-\u06ff\u0900-\u1fff\u2e80-\uffff]/;

/** The language that a text's letters and commonest words show (BCP-47 primary subtag), or null where they don't. */
export function detectLanguage(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  if (!hasLetters(sample, ENOUGH_LETTERS)) return null;
  if (!TELLING_SCRIPT.test(sample)) return byFunctionWords(sample);
  const { arabic, hebrew, letters, far, telling } = countLetters(sample);
  const other = letters - arabic - hebrew;
  if (arabic >= hebrew && arabic >= other) return inArabicScript(arabic, telling);
  if (hebrew >= other) return inHebrewScript(sample);
  const script = SCRIPTS.find(([, ofScript]) => far > other / 4 && count(sample, ofScript) > other / 4);
  return script?.[0] ?? byFunctionWords(sample);
}

function hasLetters(sample: string, enough: number): boolean {
  let left = enough;
  for (let index = 0; left > 0 && index < sample.length; index++) {
    const code = codePointAt(sample, index);
    if (isLetter(code)) left -= 1;
    if (code > 0xffff) index += 1;
  }
  return left <= 0;
}

/** From here on stand the scripts that tell the language by themselves, and many others. */
const FAR = 0x900;

/** What a letter is, as flags; from TELLS on the place of the language that it tells, counted from 1. */
const IS_LETTER = 0b0010;
const IS_ARABIC = 0b0100;
const IS_HEBREW = 0b1000;
const TELLS = 0b10000;

const kindOf = characterKinds((character) => {
  const language = TELLING_LETTERS.findIndex(([, letters]) => letters.includes(character)) + 1;
  return (
    1 |
    (/\p{L}/u.test(character) ? IS_LETTER : 0) |
    (/[\u0620-\u06d3\u06fa-\u06ff]/.test(character) ? IS_ARABIC : 0) |
    (/[\u05d0-\u05ea]/.test(character) ? IS_HEBREW : 0) |
    (language * TELLS)
  );
});

interface Letters {
  letters: number;
  /** Characters of the Arabic script's and of Hebrew's letters, and those of all scripts further on. */
  arabic: number;
  hebrew: number;
  far: number;
  /** Letters that tell each language, in the order of TELLING_LETTERS. */
  telling: number[];
}

function countLetters(sample: string): Letters {
  let [letters, arabic, hebrew, far] = [0, 0, 0, 0];
  const telling = TELLING_LETTERS.map(() => 0);
  for (let index = 0; index < sample.length; index++) {
    const code = codePointAt(sample, index);
    const kind = kindOf(code);
    if (kind & IS_LETTER) letters += 1;
    if (kind & IS_ARABIC) arabic += 1;
    else if (kind & IS_HEBREW) hebrew += 1;
    else if (code >= FAR) far += 1;
    const told = Math.floor(kind / TELLS) - 1;
    if (told >= 0) telling[told] = (telling[told] ?? 0) + 1;
    if (code > 0xffff) index += 1;
  }
  return { letters, arabic, hebrew, far, telling };
}

function count(sample: string, letters: RegExp): number {
  return sample.match(letters)?.length ?? 0;
}

function inArabicScript(letters: number, telling: readonly number[]): string {
  const found = TELLING_LETTERS.find((_, index) => (telling[index] ?? 0) / letters > TELLING);
  return found?.[0] ?? 'ar';
}

/** Yiddish has three words on every line that Hebrew has not: and, is, of. */
function inHebrewScript(sample: string): string {
  const yiddish = sample.match(/(?<!\p{L})(און|איז|פון)(?!\p{L})/gu)?.length ?? 0;
  return yiddish > sample.length / 100 ? 'yi' : 'he';
}

function byFunctionWords(sample: string): string | null {
  // A space ends the last word.
  const text = `${sample.toLowerCase()} `;
  const shares = new Map<string, number>();
  let words = 0;
  let start = -1;
  for (let index = 0; index < text.length; index++) {
    const code = codePointAt(text, index);
    if (!isLetter(code)) {
      if (start >= 0) {
        words += 1;
        if (index - start <= LONGEST) addShares(shares, text.slice(start, index));
      }
      start = -1;
    } else if (start < 0) start = index;
    if (code > 0xffff) index += 1;
  }
  const [best, next] = [...shares].sort(([, a], [, b]) => b - a);
  return best && best[1] > words * ENOUGH && best[1] > LEAD * (next?.[1] ?? 0) ? best[0] : null;
}

function addShares(shares: Map<string, number>, word: string): void {
  const languages = LANGUAGES_OF_WORD.get(word);
  if (!languages) return;
  for (const language of languages) shares.set(language, (shares.get(language) ?? 0) + 1 / languages.length);
}
