import { foldForSearch } from './fold';

export type Calendar = 'gregory' | 'persian' | 'islamic-umalqura';

/** A month by its number (1 to 12) in its calendar. */
export interface Month {
  calendar: Calendar;
  number: number;
}

/**
 * Month names as they are written in dates, January to December, one row a language or country; two words are joined
 * by an underscore. Rows after the first of a language hold its other spellings.
 */
const GREGORIAN = [
  'يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول',
  'جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر',
  'يناير فبراير مارس أبريل ماي يونيه يوليوز غشت شتنبر أكتوبر نونبر دجنبر',
  'يناير فبراير مارس أبريل مايو يونيو يوليه أغسطس سبتمبر أكتوبر نوفمبر ديسمبر',
  'ژانویه فوریه مارس آوریل مه ژوئن ژوئیه اوت سپتامبر اکتبر نوامبر دسامبر',
  'جنوری فبروری مارچ اپریل می جون جولای آگوست سپتمبر اکتوبر نومبر دیسمبر',
  'جنوری فروری مارچ اپریل مئی جون جولائی اگست ستمبر اکتوبر نومبر دسمبر',
  'کانوونی_دووەم شوبات ئازار نیسان ئایار حوزەیران تەممووز ئاب ئەیلوول تشرینی_یەکەم تشرینی_دووەم کانوونی_یەکەم',
  'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'ינואר פברואר מרס אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר',
  'january february march april may june july august september october november december',
  'januar februar märz april mai juni juli august september oktober november dezember',
  'jänner feber mars april maj juni juli augusti september oktober november desember',
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
  'gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre',
  'janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro',
  'januari februari maart april mei juni juli augustus september oktober november december',
  'ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık',
  'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
  'januari februari maret april mei juni juli agustus september oktober november desember',
  'января февраля марта апреля мая июня июля августа сентября октября ноября декабря',
  'січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня',
];

/** Farvardin to Esfand: in Iran, and by the signs of the zodiac in Afghanistan (Dari, Pashto). */
const PERSIAN = [
  'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند',
  'حمل ثور جوزا سرطان اسد سنبله میزان عقرب قوس جدی دلو حوت',
  'وری غویی غبرګولی چنګاښ زمری وږی تله لړم لیندۍ مرغومی سلواغه کب',
  'خاکەلێوە گوڵان جۆزەردان پووشپەڕ گەلاوێژ خەرمانان ڕەزبەر گەڵاڕێزان سەرماوەز بەفرانبار ڕێبەندان ڕەشەمە',
];

/** Muharram to Dhu al-Hijja. */
const ISLAMIC = [
  'محرم صفر ربيع_الأول ربيع_الآخر جمادى_الأولى جمادى_الآخرة رجب شعبان رمضان شوال ذو_القعدة ذو_الحجة',
  'محرم صفر ربيع_أول ربيع_الثاني جمادى_الأول جمادى_الثانية رجب شعبان رمضان شوال ذي_القعدة ذي_الحجة',
];

/** Letters from which a shortened name is understood: `sept.`, `janv`, `янв`. */
const SHORTEST = 3;

let months: ReadonlyMap<string, Month | null> | undefined;

/** The month that one folded word, or two with a space between, names in any of the languages; or null. */
export function monthNamed(folded: string): Month | null {
  months ??= readTables();
  // Hebrew prefixes its «in», Sorani adds its «of».
  return months.get(folded) ?? months.get(folded.replace(/^ב|ي$/g, '')) ?? null;
}

/** Months by name; the null ones are short forms that name more than one. */
function readTables(): Map<string, Month | null> {
  const tables: [Calendar, string[]][] = [
    ['islamic-umalqura', ISLAMIC],
    ['persian', PERSIAN],
    ['gregory', GREGORIAN],
  ];
  const full = new Map<string, Month>();
  for (const [calendar, rows] of tables) {
    for (const name of rows.flatMap((row) =>
      row.split(' ').map((word, index) => ({ word, number: index + 1 })),
    )) {
      full.set(foldForSearch(name.word.replace('_', ' ')), { calendar, number: name.number });
    }
  }
  const all = new Map<string, Month | null>();
  for (const [name, month] of full) {
    if (!/^[a-z\u0400-\u04ff]+$/.test(name)) continue;
    for (let length = SHORTEST; length < name.length; length++) {
      const short = name.slice(0, length);
      const same = (all.get(short) ?? month).number === month.number && all.get(short) !== null;
      all.set(short, same ? month : null);
    }
  }
  for (const [name, month] of full) all.set(name, month);
  return all;
}
