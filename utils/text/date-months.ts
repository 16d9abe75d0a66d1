import { foldForSearch } from './fold';

export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura';

/** A month by its number (1 to 12) in its calendar. */
export interface Month {
  calendar: Calendar;
  number: number;
}

/**
 * Month names as they are written in dates, January to December, one row a language or country; two words are joined
 * by an underscore. A row of strays holds other spellings, with a dash where a month has none.
 */
const GREGORIAN = [
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس أبريل ماي يونيه يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'كانون_ثاني - - - مايس - - - سيبتمبر تشرين_أول تشرين_ثاني كانون_أول',
  '- - - - - - - - - أوكتوبر - -',
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'جنوري فيبروري مارچ اپريل مئ جون جولاءِ آگسٽ سيپٽمبر آڪٽوبر نومبر ڊسمبر',
  '- - - - مۍ - جولای اګست - - - -',
  'کانوونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەممووز ئاب ئەیلوول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم',
  'کانونی_دووەم - - - مایس حزیران تەمموز - ئەیلول تشرینی_یەکەم تشرینی_دووەم کانونی_یەکەم',
  'çile sibat adar nîsan gulan hezîran tîrmeh tebax îlon cotmeh mijdar berfanbar',
  '- فبروری מרס - می يونيه يوليه آگوست سپتمبر - - دیسمبر',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'ינו פבר - אפר - יונ יול אוג ספט אוק נוב דצמ',
];

/**
 * The same in the Latin and Cyrillic scripts, folded, by their beginnings, which are their short forms too: English,
 * German, French, Spanish, Italian, Portuguese, Dutch, Swedish, Turkish, Polish, Indonesian, Russian, Ukrainian.
 */
const BEGINNINGS = [
  'jan ene gen oca sty янв січ',
  'feb fev sub lut фев лют',
  'mar maa мар бер',
  'apr avr abr nis kwi апр кві',
  'may mai maj mei mag май мая трав',
  'jun juin giu haz cze июн черв',
  'jul juil lug tem lip июл лип',
  'aug aou ago agu sie авг серп',
  'sep set eyl wrz сен вер',
  'oct okt ott out eki paz окт жов',
  'nov kas lis ноя лис',
  'dec dez dic des ara gru дек гру',
].map((row) => row.split(' ').map(foldForSearch));

/** Farvardin to Esfand: in Iran, and by the signs of the zodiac in Afghanistan (Dari, Pashto). */
const PERSIAN = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  '- - - - امرداد - - - - - - -',
  'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب',
  'خاکەلێوە گوڵان جۆزەردان پووشپەڕ گەلاوێژ خەرمانان ڕەزبەر گەڵاڕێزان سەرماوەز بەفرانبار ڕێبەندان ڕەشەمە',
];

/** Muharram to Dhu al-Hijja. */
const ISLAMIC = [
  'محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة',
  'محرم صفر ربيع_أول ربيع_الثاني جمادى_الأول جمادى_الثانية رجب شعبان رمضان شوال ذي_القعدة ذي_الحجة',
  '- - - ربيع_ثاني جماد_الأول جمادى_الآخر - - - - ذوالقعدة ذوالحجة',
  'محرم_الحرام صفر_المظفر - - جماد_الأولى جماد_الثاني - شعبان_المعظم رمضان_المبارك - ذیقعد ذوالحج',
];

/** Longer words only begin like a month (letters). */
const LONGEST = 12;

let months: ReadonlyMap<string, Month> | undefined;

/** The month that one folded word, or two with a space between, names in any of the languages; or null. */
export function monthNamed(folded: string): Month | null {
  months ??= readTables();
  // Hebrew prefixes its «in», Sorani and Kurmanji add their «of», Persian «month».
  const named = months.get(folded) ?? months.get(folded.replace(/^ב|[يae]$|ماه$/g, ''));
  if (named || folded.length > LONGEST || !/^[a-z\u0400-\u04ff]{3,}$/.test(folded)) return named ?? null;
  const index = BEGINNINGS.findIndex((row) => row.some((beginning) => folded.startsWith(beginning)));
  return index < 0 ? null : { calendar: 'gregory', number: index + 1 };
}

function readTables(): Map<string, Month> {
  const tables: [Calendar, string[]][] = [
    ['islamic-umalqura', ISLAMIC],
    ['persian', PERSIAN],
    ['gregory', GREGORIAN],
  ];
  const byName = new Map<string, Month>();
  for (const [calendar, rows] of tables) {
    for (const row of rows) {
      for (const [index, name] of row.split(' ').entries()) {
        byName.set(foldForSearch(name.replace('_', ' ')), { calendar, number: index + 1 });
      }
    }
  }
  return byName;
}
