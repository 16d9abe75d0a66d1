/**
 * What a query must find and must not find, by real words and their families. Every text stands in one library beside
 * all others, so that a query's word is nearly always somewhere: forgiving typos never hides a fault.
 */
interface Case {
  about: string;
  /** Of the texts; Arabic where it is left out. */
  lang?: string;
  query: string;
  finds?: string;
  /** Texts are parted by `|`. */
  not?: string;
}

const arabic: Case[] = [
  { about: 'tashkeel in the text', query: 'كتاب', finds: 'كِتَابٌ|الكِتَابُ' },
  { about: 'tashkeel in the query', query: 'كِتَابٌ', finds: 'كتاب' },
  { about: 'tatweel', query: 'كتاب', finds: 'كتـــاب' },
  { about: 'alef without hamza', query: 'اخبار', finds: 'أخبار|إخبار' },
  { about: 'alef with hamza', query: 'أخبار', finds: 'اخبار' },
  { about: 'madda', query: 'الآن', finds: 'الان' },
  { about: 'ta marbuta as ha', query: 'مدرسه', finds: 'مدرسة' },
  { about: 'alef maqsura as ya', query: 'مستشفي', finds: 'مستشفى' },
  { about: 'Persian kaf and ye', query: 'كتابي', finds: 'کتابی' },
  { about: 'seats of hamza', query: 'مسؤول', finds: 'مسئول|المسئولين' },
  { about: 'presentation forms', query: 'سلام', finds: 'ﺳﻼﻡ' },
  { about: 'Arabic digits', query: '1948', finds: 'عام ١٩٤٨|سال ۱۹۴۸' },
  { about: 'digits in the query', query: '١٩٤٨', finds: 'في 1948' },
  { about: 'a number after a particle', query: '1948', finds: 'حدود و1948' },
  { about: 'thousands', query: '1000000', finds: '1,000,000|١٬٠٠٠٬٠٠٠' },
  { about: 'article', query: 'كتاب', finds: 'الكتاب|والكتاب|بالكتاب|للكتاب|كالكتاب|فالكتاب' },
  { about: 'article in the query', query: 'والكتاب', finds: 'كتاب|الكتاب' },
  { about: 'particles', query: 'كتاب', finds: 'وكتاب|بكتاب|لكتاب|ولكتاب' },
  { about: 'pronouns', query: 'كتاب', finds: 'كتابه|كتابها|كتابهم|كتابنا' },
  { about: 'a book is not a battalion', query: 'كتاب', not: 'كتيبة|كاتب' },
  { about: 'sound plural', query: 'معلم', finds: 'معلمون|المعلمين|معلمات|معلموهم' },
  { about: 'a teacher is not a flag', query: 'معلم', not: 'علم|تعليم' },
  { about: 'feminine plural', query: 'سيارة', finds: 'سيارات|السيارات|سيارته|بسياراتهم|لسيارات' },
  { about: 'feminine with a pronoun', query: 'مدرسة', finds: 'مدرستها|مدرستهم|المدرسات|وللمدرسة' },
  { about: 'short feminine with a pronoun', query: 'لغة', finds: 'اللغة|للغة|لغات|لغته|باللغة' },
  { about: 'a language is not a cancellation', query: 'لغة', not: 'إلغاء|بلاغ' },
  { about: 'broken plural', query: 'كتاب', finds: 'كتب|الكتب|كتبهم' },
  { about: 'from a broken plural', query: 'الوزراء', finds: 'وزير|الوزير' },
  { about: 'broken plural with particles', query: 'دولة', finds: 'دول|الدول|لدول|وبالدول' },
  { about: 'laws', query: 'قانون', finds: 'قوانين|القوانين|قانوني' },
  { about: 'states are not turns', query: 'دولة', not: 'جدول|تداول' },
  { about: 'women', query: 'امرأة', finds: 'المرأة|نساء|للمرأة' },
  { about: 'nisba', query: 'اقتصاد', finds: 'الاقتصاد|اقتصادي|الاقتصادية|اقتصاديا' },
  { about: 'peoples', query: 'فلسطين', finds: 'فلسطيني|الفلسطينيين|والفلسطينية|فلسطينيون' },
  { about: 'countries with particles', query: 'لبنان', finds: 'ولبنان|بلبنان|للبنان|لبناني' },
  { about: 'Lebanon is not milk', query: 'لبنان', not: 'لبن' },
  { about: 'milk is not Lebanon', query: 'لبن', finds: 'اللبن', not: 'ولبنان|لبناني' },
  { about: 'radical waw', query: 'وزير', finds: 'الوزير|لوزير', not: 'زير' },
  { about: 'radical waw, the other way', query: 'زير', not: 'وزير|الوزير' },
  { about: 'promises are not a lute', query: 'عود', finds: 'العود|بعود', not: 'وعود' },
  { about: 'medals are not poison', query: 'سام', not: 'وسام' },
  { about: 'and', query: 'قتل', finds: 'وقتل|قتله' },
  { about: 'killing is not time', query: 'قتل', not: 'وقت|مقاتل' },
  { about: 'a hamza that is no article', query: 'ألمانيا', finds: 'المانيا|وألمانيا|بألمانيا', not: 'مانيا' },
  { about: 'God', query: 'الله', finds: 'والله|لله', not: 'لهو' },
  { about: 'verbs', query: 'يكتب', finds: 'يكتبون|سيكتب|ويكتب' },
  { about: 'past tense', query: 'كتب', finds: 'كتبوا|كتبها' },
  { about: 'house', query: 'بيت', finds: 'البيت|بيوت|بيته|وبيت|لبيت|بيتنا' },
  { about: 'a house is not a girl', query: 'بيت', not: 'بنت|مبيت' },
  { about: 'war', query: 'حرب', finds: 'الحرب|حروب|للحرب|حربه', not: 'حرف|محراب' },
  { about: 'Egypt', query: 'مصر', finds: 'مصري|المصريين|بمصر|ومصر', not: 'مصرف|مصير' },
  { about: 'Qatar is no train', query: 'قطر', finds: 'قطري|وقطر', not: 'قطار' },
  { about: 'camel and load', query: 'جمل', finds: 'الجمل', not: 'حمل' },
  { about: 'Islam and peace', query: 'إسلام', finds: 'الإسلام|اسلام|إسلامي', not: 'سلام|استسلام' },
  { about: 'hospital', query: 'مستشفى', finds: 'المستشفى|مستشفيات|بمستشفى', not: 'شفاء' },
  { about: 'reading', query: 'قراءة', finds: 'القراءة|قراءات|قراءته|قرائة', not: 'قرار' },
  { about: 'newspapers', query: 'صحيفة', finds: 'الصحيفة|صحف|الصحف', not: 'صفيح' },
  { about: 'typing begins a word', query: 'مدر#', finds: 'مدرسة|المدرسة|مدرب|والمدرسة' },
  { about: 'typing does not begin in the middle', query: 'رسة#', not: 'مدرسة' },
  { about: 'typing with article', query: 'المدر#', finds: 'المدرسة|المدرب' },
  { about: 'a finished word is not a beginning', query: 'مدر', not: 'مدرب' },
  {
    about: 'words in order',
    query: '"حقوق الإنسان"',
    finds: 'قالت حقوق الإنسان اليوم',
    not: 'الإنسان حقوق|حقوق هذا الإنسان',
  },
  { about: 'words in order keep their form', query: '"حقوق الإنسان"', not: 'حقوق إنسان' },
  {
    about: 'words in order, tashkeel',
    query: '"اللغة العربية"',
    finds: 'اللُّغَةُ العَرَبِيَّةُ|اللغة العربيّة',
    not: 'العربية اللغة',
  },
  {
    about: 'both words',
    query: 'انتخابات تونس',
    finds: 'الانتخابات في تونس',
    not: 'الانتخابات في ليبيا|تونس الخضراء',
  },
  {
    about: 'without a word',
    query: 'انتخابات -تونس',
    finds: 'الانتخابات في ليبيا',
    not: 'الانتخابات في تونس|انتخابات وتونس',
  },
  {
    about: 'without words in order',
    query: 'حقوق -"حقوق الإنسان"',
    finds: 'حقوق هذا الإنسان',
    not: 'قالت حقوق الإنسان اليوم',
  },
  { about: 'one slip: a letter missing', query: 'اقتصادر', finds: 'الاقتصاد|اقتصاد' },
  { about: 'one slip: another letter', query: 'الانتخافات', finds: 'الانتخابات في تونس' },
  { about: 'one slip: changed places', query: 'مستفشى', finds: 'مستشفى' },
  { about: 'short words are not forgiven', query: 'زبط', not: 'بيت|ضبط' },
];

const others: Case[] = [
  { about: 'ZWNJ or none', lang: 'fa', query: 'میخواهم', finds: 'می‌خواهم' },
  { about: 'ZWNJ in the query', lang: 'fa', query: 'می‌خواهم', finds: 'میخواهم|می خواهم' },
  { about: 'Persian plural', lang: 'fa', query: 'کتاب', finds: 'کتاب‌ها|کتابها|کتاب‌های|کتاب ها' },
  { about: 'Persian plural apart', lang: 'fa', query: 'کتاب ها', finds: 'کتاب‌ها|کتابها' },
  { about: 'Persian possessive', lang: 'fa', query: 'دوست', finds: 'دوستم|دوستان|دوست‌شان|دوستش', not: 'دست' },
  { about: 'Persian comparative', lang: 'fa', query: 'بزرگ', finds: 'بزرگتر|بزرگ‌ترین|بزرگترین', not: 'برگ' },
  { about: 'Arabic keyboard for Persian', lang: 'fa', query: 'ايراني', finds: 'ایرانی' },
  { about: 'Persian digits', lang: 'fa', query: '1402', finds: 'سال ۱۴۰۲' },
  {
    about: 'Hebrew particles',
    lang: 'he',
    query: 'ספר',
    finds: 'הספר|בספר|והספר|לספר|מספר|שהספר',
    not: 'ספרד',
  },
  {
    about: 'Hebrew particles in the query',
    lang: 'he',
    query: 'הממשלה',
    finds: 'ממשלה|בממשלה|לממשלה',
    not: 'ממש',
  },
  { about: 'niqqud', lang: 'he', query: 'שלום', finds: 'שָׁלוֹם|ושלום', not: 'שולם' },
  { about: 'gershayim', lang: 'he', query: 'צה"ל', finds: 'צה״ל|דובר צה"ל' },
  { about: 'Urdu he and ye', lang: 'ur', query: 'پاكستان', finds: 'پاکستان' },
  { about: 'Urdu is folded only', lang: 'ur', query: 'کتابیں', finds: 'کتابیں', not: 'کتا' },
  { about: 'Sorani', lang: 'ckb', query: 'كوردستان', finds: 'کوردستان' },
  { about: 'accents', lang: 'fr', query: 'eleve', finds: 'élève|Élève', not: 'élevage' },
  { about: 'accents in the query', lang: 'fr', query: 'Québec', finds: 'QUEBEC' },
  { about: 'elision', lang: 'fr', query: 'homme', finds: "l'homme|l’homme" },
  { about: 'sharp s', lang: 'de', query: 'strasse', finds: 'Straße' },
  { about: 'Turkish i', lang: 'tr', query: 'istanbul', finds: 'İSTANBUL|İstanbul' },
  { about: 'Russian', lang: 'ru', query: 'МОСКВА', finds: 'Москва', not: 'москит' },
  {
    about: 'particles in a text of another language',
    lang: 'en',
    query: 'كتاب',
    finds: 'read والكتاب twice',
  },
  { about: 'hyphens', lang: 'en', query: 'covid-19', finds: 'COVID-19|covid 19', not: 'covid' },
  { about: 'typing Latin', lang: 'en', query: 'lib#', finds: 'library|liberty', not: 'calibre' },
  { about: 'slip in Latin', lang: 'en', query: 'libary', finds: 'library' },
  { about: 'order in Latin', lang: 'en', query: '"new york"', finds: 'in New York today', not: 'york new' },
  { about: 'a Latin name in Arabic', query: 'google', finds: 'شركة Google الأمريكية' },
  { about: 'Chinese', lang: 'zh', query: '图书馆', finds: '我在图书馆看书', not: '图画' },
];

const CASES: readonly Case[] = [...arabic, ...others];

/** Each text and query once: `[query, text, whether it is found, language, what about]`. */
export const PAIRS = CASES.flatMap(({ about, lang = 'ar', query, finds = '', not = '' }) => {
  // `#` at the end: still being typed.
  const typed = query.endsWith('#') ? query.slice(0, -1) : `${query} `;
  const texts = (list: string) => list.split('|').filter(Boolean);
  return [
    ...texts(finds).map((text) => ({ about, lang, typed, text, found: true })),
    ...texts(not).map((text) => ({ about, lang, typed, text, found: false })),
  ];
});
