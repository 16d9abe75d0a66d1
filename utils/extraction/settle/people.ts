import { squeezed } from '../../text/space';
import { isAnnounced, isAuthorLabel, namesBehindDate, withoutAnnouncement } from './announcement';
import { isCity, nameBesideCity, withoutCity, withoutCityBefore } from './city';
import { fold } from './fold';
import { withoutDate } from './line-date';
import { isTitledName } from './person-name';

/** Words of which one makes a text no person's name, folded: role accounts, organisations, credits, counters. */
const NO_PERSON =
  /(?:^|[\s/(_-])(?:admin\w*|webmaster|user|your ?name|guest|anonym\w*|null|none|undefined|no author|reda[ckz]\w+|edit(?:or|oria)\w*|newsroom|desk|staff|team|zespol|contributors?|agency|gmbh|ltd|inc|llc|drupal|wordpress\w*|blog|designed|developed|powered|copyright|comments?|kommentare?|shares?|photos?|yonetici|редакция|(?:ال)?محرر|(?:ال)?تحرير|(?:ال)?مشرف|ادمي?ن|اداره|مدير|موقع|غرفه الاخبار|قسم|گروه|وكال(?:ات|ه)|متابعات|تصميم|برمجه|حقوق|تعليق(?:ات)?|مشاهده|تحريريه|خبرگزاري|روزنامه|صحيفه|جريده|مجله|شبكه|بوابه|قناه|اذاعه|سايت|مدونه|وبلاگ|روابط عمومي|طراحي|ڈيسك|unknown|المصدر|مصدر|خاص|نص|مرسله|سرويس|نماءنده|خصوصي|شده|دسته|אדמין|עיתון|פורסם|עודכן|כתבי|דסק|סוכנויות|מערכת|תגוב(?:ות|ה)|צוות|מנהל)(?:$|[\s/):,.-])/;

/** Lines about others than the author, folded. */
const NOT_THE_AUTHOR =
  /^(?:\w+ )?(?:reviewed|edited|updated|translated|fact.checked|photo|foto|تصوير|ترجمه|عكس|مترجم|צילום|תרגום)/;

/** What stands where a name would: labels, days, levels. */
const NO_NAME =
  /^(?:(?:uber|a propos|sobre|acerca) .*|article information|معلومات المقال|اطلاعات مقاله|مضمون كي تفصيل|(?:the |about |post |full )*(?:author|autor|bio|insights|written|by|von)\w*(?: \w+)?|(?:mon|tues?|wed|thu|fri|sat|sun|to|yester)(?:[a-z]*day)?|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|(?:sept?|oct|nov|dec)(?:o?[a-z]*ber)?)|(?:posted|veroffentlicht|publi\w+|updated)(?: .*)?|tags|categories|archives|zur person|[a-z]{1,3}\d+|(?:alle?|view|see|more|mehr|en) .*|google ?\+|facebook|twitter|whatsapp|telegram|instagram|youtube|linkedin|e-?mail|print|drucken|imprim\w+|طباعه|چاپ|پرينت|הדפסה?)$/;

/** Sections of a site, which content systems put where a name belongs. */
const SECTION =
  /^(?:منوعات|اخبار|سياسه|اقتصاد|رياضه|ثقافه|مجتمع|محليات|تقارير|سياسي|اقتصادي|فرهنگي|ورزشي|اجتماعي|news|politics|sports?|culture|business|חדשות|ספורט|כלכלה|תרבות)$/;

/** The year of a Hebrew date: «תשפ״ד». */
const HEBREW_YEAR = /(^|\s)ה?תש[א-ת]?["״][א-ת](\s|$)/;

/** What follows a name after a comma: `MD`, `Ph.D.` */
const DEGREE = /^(?:[A-Z][a-z]{0,2}\.?){2,4}$/;

/** A date that stands before the names, as «October 14, 2009 | ». */
const DATE_FIRST =
  /^(?:\p{Lu}\p{L}+\.? )?[\d٠-٩۰-۹][^|•·\p{L}]*(?:\p{L}+ [\d٠-٩۰-۹]+ )?[|•·](?![\s|]*\p{Ll})/u;

/** Where a story is from, as Arabic papers write it before the name: «القاهرة - سعاد حسن». */
const PLACE = /^[\u0620-\u064a]+\s*[-–—]+\s+(?=\S+\s+\S)/;

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
  const line = withoutDate(labelledPart(withoutCityBefore(tidied(byline))));
  if (NOT_THE_AUTHOR.test(fold(line))) return [];
  const names = withoutAnnouncement(line)
    .replace(DATE_FIRST, '')
    .replace(/^(?:[\s|]|by )+/i, '')
    // Elements of their own, which a comma joins all the same.
    .replace(/([,،;؛])\s*\|/g, '$1')
    .replace(PLACE, '')
    .replace(/[|•·»].*$|\s[-–—]+\s.*$|\S+@\S+|(^|\s)@\S+/g, '')
    .split(/\s*[,،;؛&]\s*|\s+\/\s+|\s+(?:and|und|et|y|e|en|ve|и|و|اور)\s+(?=\S+\s)/u)
    .flatMap(apart)
    .map((name) => name.replace(/(^|\s)[\d٠-٩۰-۹].*$/, '').replace(/^[\s:"'“”~/-]+|[\s:"'“”/-]+$/g, ''))
    .map((name) => withoutCity(name.replace(/^من |\s(?:در|في)$/g, '')))
    .filter((name) => name && !DEGREE.test(name) && !isCity(name));
  return names.every(isPerson) ? names : names.slice(0, 1).filter(isPerson);
}

/** Of a list of labelled entries that of the author: «نویسنده, | مهتاب صالحی | شغل, | خبرنگار». */
function labelledPart(line: string): string {
  const parts = line.split(' | ');
  const at = parts.findIndex((part) => isAuthorLabel(part));
  return (at >= 0 && parts[at + 1]) || line;
}

/** A line of its own that announces an author is short (characters). */
const LONGEST_LINE = 80;

/**
 * As peopleIn, but only where the line begins by announcing them, and by nothing that could begin a sentence, or is a
 * person's title and name.
 * @param isAmid whether the line stands amid the text, where some announcements begin headings
 */
export function announcedPeople(line: string, isAmid = false): string[] {
  const plain = tidied(line);
  // A paragraph may begin so: «كتب أحمد علي - عاد الصيادون …».
  const short = plain.length > LONGEST_LINE ? (/^.{1,40}?(?= [–—-] )/.exec(plain)?.[0] ?? '') : plain;
  const behind = DIGIT.test(short) ? namesBehindDate(short) : '';
  const rest = behind || withoutDate(short);
  const tells = behind !== '' || isAnnounced(rest, isAmid) || (short === plain && isTitledName(rest));
  return tells ? peopleIn(rest).filter((name) => name.includes(' ')) : [];
}

const DIGIT = /[\d٠-٩۰-۹]/;
/** What may stand between a name and a city. */
const BESIDE = /[–—:(ـ-]| من | از /;

/** The person who filed a story from a city, in a line of its own: «القاهرة - سعاد حسن». */
export function peopleBesideCity(line: string, isAbove: boolean): string[] {
  const name =
    line.length > LONGEST_LINE || !BESIDE.test(line) ? null : nameBesideCity(tidied(line), isAbove);
  return name ? peopleIn(name) : [];
}

/** A line with a dash for the tatweel that some papers type for it, none to begin with, and without soft hyphens. */
function tidied(line: string): string {
  return squeezed(line.replace(/\u00ad/g, ''))
    .replace(/ ـ+ /g, ' - ')
    .replace(/^[–—-] ?/, '');
}

/** Names that begin with the letter that means “and”, folded. */
const NAME_WITH_AND =
  /^(?:و(?:ليد|اءل|سام|فاء|داد|جدي|جيه|حيده?|رده?|سيم|صفي|فيق|لاء|ءام|هيب|هبه|هبي|نيس|اصف|ادي|الي|ضاح|سن|صال)|ו(?:יקטור.*|רדה?|ייס.*|ולדימיר|ינ.*))$/;

/** «سلمى حداد وخالد المنصور» as two names: Arabic and Hebrew write their “and” onto the second one. */
function apart(names: string): string[] {
  const words = names.split(' ');
  const at = words.findIndex(
    (word, index) =>
      index > 1 &&
      index < words.length - 1 &&
      /^(?:[وו]\p{L}{3}|و\p{L}\.|ו(?:ד|עו)["״])/u.test(word) &&
      !NAME_WITH_AND.test(fold(word)),
  );
  if (at < 0) return [names];
  const [second = '', ...rest] = words.slice(at);
  return [words.slice(0, at).join(' '), ...apart([second.slice(1), ...rest].join(' '))];
}

/** A site that is called by its address, as «Rain.com» and «RAIN.AT»; «Dr.El» is none, nor «Prof.in». */
const HOST = /[^\s.]{2}\.(?:com|net|org|info|(?!in)[a-z]{2}|[A-Z]{2,3})(?=$|[\s/,])/;

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
    !/https?:|www\.|[{}<>=?!:©]/.test(name) &&
    !HOST.test(name) &&
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
