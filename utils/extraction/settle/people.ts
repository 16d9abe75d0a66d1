import { squeezed } from '../../text/space';
import { fold } from './fold';

/** What announces an author, folded: in Latin and Cyrillic scripts with words before it (`Posted by`) and any ending. */
const ANNOUNCED =
  /^(?:(?:[a-z ]{4,30} )?(?:by|von|par|por|di|door|av)|(?:the )?(?:author|autor|auteur|yaza[rn]|text|автор|текст)\w*|~) ?:? /;

/** The same in right-to-left scripts: words that are said of authors only, and those that then need a sign. */
const OF_AUTHORS = 'ب(?:ه )?قلم|از قلم|(?:(?:كتب|ارسل|نشر)ت? )?بواسطه|(?:نوشته شده )?توسط|מאת';
const WITH_SIGN =
  'كتب(?:ت|ها?)?|گفتگو|الكاتبه?|المؤلف|اعداد|اعداد وتحرير|تحرير|تقرير|حوار|نويسنده|نگارنده|خبرنگار|گزارش|مصنف|نووسيني|ءامادهكردني|כתבה?|הכותב|מחבר';
const ANNOUNCED_RTL = new RegExp(`^(?:${OF_AUTHORS}|${WITH_SIGN}) ?[:/|–-]? `);

/** The same as the label of one entry in a list of several. */
const LABEL = new RegExp(`^(?:author|autor|auteur|yaza[rn]|автор|${WITH_SIGN}) ?[,،:]$`);

/** Announcements that no sentence begins with. */
const SURELY_ANNOUNCED = new RegExp(`^(?:(?:${OF_AUTHORS}) ?[:/|–-]?|(?:${WITH_SIGN}) ?[:/|–-]) `);

/** Words of which one makes a text no person's name, folded: role accounts, organisations, credits, counters. */
const NO_PERSON =
  /(?:^|[\s/(-])(?:admin\w*|webmaster|user|guest|anonym\w*|null|none|undefined|no author|reda[ckz]\w+|edit(?:or|oria)\w*|newsroom|desk|staff|team|zespol|contributors?|agency|gmbh|ltd|inc|llc|drupal|wordpress\w*|designed|developed|powered|copyright|comments?|kommentare?|shares?|photos?|yonetici|редакция|(?:ال)?محرر|(?:ال)?تحرير|(?:ال)?مشرف|ادمي?ن|اداره|مدير|موقع|غرفه الاخبار|قسم|گروه|وكال(?:ات|ه)|متابعات|تصميم|برمجه|حقوق|تعليق(?:ات)?|مشاهده|تحريريه|خبرگزاري|سايت|روابط عمومي|طراحي|ڈيسك|אדמין|מערכת|תגוב(?:ות|ה)|צוות|מנהל)(?:$|[\s/):,.-])/;

/** Lines about others than the author, folded. */
const NOT_THE_AUTHOR =
  /^(?:\w+ )?(?:reviewed|edited|updated|translated|fact.checked|photo|foto|تصوير|ترجمه|عكس|مترجم|צילום|תרגום)/;

/** What stands where a name would: labels, days, levels. */
const NO_NAME =
  /^(?:(?:uber|a propos|sobre|acerca) .*|article information|معلومات المقال|اطلاعات مقاله|مضمون كي تفصيل|(?:the |about |post |full )*(?:author|autor|bio|insights|written|by|von)\w*(?: \w+)?|(?:mon|tues?|wed|thu|fri|sat|sun|to|yester)(?:[a-z]*day)?|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|(?:sept?|oct|nov|dec)(?:o?[a-z]*ber)?)|(?:posted|veroffentlicht|publi\w+|updated)(?: .*)?|tags|categories|archives|[a-z]{1,3}\d+)$/;

/** Sections of a site, which content systems put where a name belongs. */
const SECTION =
  /^(?:منوعات|اخبار|سياسه|اقتصاد|رياضه|ثقافه|مجتمع|محليات|تقارير|سياسي|اقتصادي|فرهنگي|ورزشي|اجتماعي|news|politics|sports?|culture|business)$/;

/** The year of a Hebrew date: «תשפ״ד». */
const HEBREW_YEAR = /(^|\s)ה?תש[א-ת]?["״][א-ת](\s|$)/;

/** What follows a name after a comma: `MD`, `Ph.D.` */
const DEGREE = /^(?:[A-Z][a-z]{0,2}\.?){2,4}$/;

/** Where a story is from, as Arabic papers write it before the name: «القاهرة - سعاد حسن». */
const PLACE = /^[\u0620-\u064a]+\s+[-–—]+\s+(?=\S+\s+\S)/;

/** What stands before the date of a line: «بتاريخ». */
const ON = /\s(?:بتاريخ|يوم|في|در تار[يی]خ|בתאריך|on|am|le|el)$/;

/** Small words in names; any other small word makes a sentence. */
const PARTICLE =
  /^(v[oa]n|de[rnls]?|du|d[aio]s?|la|le|las|los|el|al|bin|ibn|ben|abu|af|av|zu|zum|ter|ten|y|e|i)$/;

/** Longer names are sentences (words, characters). */
const MAX_WORDS = 6;
const MAX_LENGTH = 60;

/**
 * The people that a byline names, without what announces and follows them («بقلم: سعاد حسن | 5 مايو» gives
 * «سعاد حسن»); none where it names a role account, an organisation, an address or anything else.
 */
export function peopleIn(byline: string): string[] {
  const line = withoutDate(labelledPart(squeezed(byline.replace(/\u00ad/g, ''))));
  const folded = fold(line);
  if (NOT_THE_AUTHOR.test(folded)) return [];
  const names = withoutAnnouncement(line, folded)
    .replace(/^[\s|]+/, '')
    // Elements of their own, which a comma joins all the same.
    .replace(/([,،;؛])\s*\|/g, '$1')
    .replace(PLACE, '')
    .replace(/[|•·»].*$|\s[-–—]+\s.*$|\S+@\S+|(^|\s)@\S+/g, '')
    .split(/\s*[,،;؛&]\s*|\s+(?:and|und|et|y|e|en|ve|и)\s+(?=\p{L}+\s)/u)
    .map((name) => name.replace(/(^|\s)\d.*$/, '').replace(/^[\s:"'“”~/-]+|[\s:"'“”/-]+$/g, ''))
    .filter((name) => name && !DEGREE.test(name));
  return names.every(isPerson) ? names : names.slice(0, 1).filter(isPerson);
}

/** Of a list of labelled entries that of the author: «نویسنده, | مهتاب صالحی | شغل, | خبرنگار». */
function labelledPart(line: string): string {
  const parts = line.split(' | ');
  const at = parts.findIndex((part) => LABEL.test(fold(part)));
  return (at >= 0 && parts[at + 1]) || line;
}

/** Nouns that stand before a name and nothing else: «الكاتب سعاد حسن»; an article would make an office of it. */
const NOUN_AND_NAME = /^(?:الكاتبه?|نويسنده|نگارنده|הכותבת?) (?!ال)\S+ \S+$/;

/** A line of its own that announces an author is short (characters). */
const LONGEST_LINE = 80;

/** As peopleIn, but only where the line begins by announcing them, and by nothing that could begin a sentence. */
export function announcedPeople(line: string): string[] {
  if (line.length > LONGEST_LINE) return [];
  const rest = withoutDate(line);
  const folded = fold(rest);
  const padded = `${folded} `;
  const sure =
    SURELY_ANNOUNCED.test(padded) ||
    NOUN_AND_NAME.test(folded) ||
    (ANNOUNCED.test(padded) && isAllNames(withoutAnnouncement(rest, folded)));
  return sure ? peopleIn(rest).filter((name) => name.includes(' ')) : [];
}

/**
 * The days of the week, folded and without spaces, in full and short: Arabic, Persian, Urdu, Hebrew; Spanish, French,
 * Italian; German; Portuguese; Turkish; Russian. Written out, for asking the browser (Intl) takes longer than all the
 * rest of a byline.
 */
const DAY = new RegExp(
  `^(?:${[
    'ال(?:احد|اثنين|ثلاثاء|اربعاء|خميس|جمعه|سبت)|(?:دو|سه|چهار|پنج|يك)?شنبه|جمعه|پير|منگل|بده|جمعرات|هفته|اتوار',
    'יום(?:ראשון|שני|שלישי|רביעי|חמישי|שישי|שבת|[א-ו])|שבת',
    'lun(?:es|di|edi)?|mar(?:tes|di|tedi)?|mi(?:e(?:rcoles)?)?|mer(?:credi|coledi)?|jue(?:ves)?|jeu(?:di)?|gio(?:vedi)?',
    'vie(?:rnes)?|ven(?:dredi|erdi)?|sab(?:ado|ato)?|sam(?:edi|stag)?|dom(?:ingo|enica)?|dim(?:anche)?',
    '(?:mon|diens|donners|frei|sonn)tag|mittwoch|mo|di|do|fr|s[ao]',
    '(?:segunda|terca|quarta|quinta|sexta)feira|seg|ter|qu[ai]|sex|pazar(?:tesi)?|paz|pzt|sali?|car(?:samba)?|per(?:sembe)?',
    'cum(?:a|artesi)?|cmt|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|пн|вт|ср|чт|пт|сб|вс',
  ].join('|')})$`,
);

function packedDay(text: string): string {
  return fold(text).replace(/[^\p{L}]/gu, '');
}

/** A line up to the date in it: «Marta Quiroga Mié, 07/09/2022» gives «Marta Quiroga». */
function withoutDate(line: string): string {
  const [before = ''] = line.split(/[,،]?\s+(?=[\d٠-٩۰-۹])/, 1);
  if (before === line) return line;
  const words = before.split(' ');
  for (const length of [2, 1]) {
    if (words.length > length + 1 && DAY.test(packedDay(words.slice(-length).join(''))))
      return words.slice(0, -length).join(' ');
  }
  return ON.test(before) ? before.replace(ON, '') : line;
}

/** Nothing but two to four words with capitals, up to a bar: «John Roe | 5 min». */
function isAllNames(line: string): boolean {
  return /^(?:\p{Lu}\S* ?){2,4}(?:[|•·]|$)/u.test(line);
}

function withoutAnnouncement(line: string, folded: string): string {
  const byLatin = ANNOUNCED.exec(`${folded} `);
  const announced = byLatin ?? ANNOUNCED_RTL.exec(`${folded} `);
  if (!announced) return line;
  // Folding changes the length of a text, never the number of its words.
  const words = announced[0].trim().split(' ').length;
  const names = line.split(' ').slice(words);
  // «Erstellt von Anna Müller» announces her; «Alexa von Heyden» is a name.
  const isName = names.length < 2 && words > 1 && !/ by:? /.test(announced[0]);
  return isName && byLatin ? line : names.join(' ');
}

function isPerson(name: string): boolean {
  const folded = fold(name);
  const words = name.split(' ');
  const common = words.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)).length;
  return (
    (common <= 1 || (common === 2 && words.length === 2)) &&
    name.length >= 2 &&
    name.length <= MAX_LENGTH &&
    words.length <= MAX_WORDS &&
    /\p{L}/u.test(name) &&
    !/https?:|www\.|\.(com|net|org|de)\b|[{}<>=?!:©]/.test(name) &&
    !NO_PERSON.test(folded) &&
    !NO_NAME.test(folded) &&
    !SECTION.test(folded) &&
    !HEBREW_YEAR.test(name)
  );
}

/** Whether a name looks like that of an account: `sarah-indra`, `edilson.la.rosa`, `karoherr`. */
export function isAccountName(name: string): boolean {
  return /^[a-z\d._-]+$/.test(name);
}
