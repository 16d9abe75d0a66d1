import { monthNamed } from '../../text/date-months';
import { foldForSearch } from '../../text/fold';
import { squeezed } from '../../text/space';

/** What announces an author, folded: `By`, «بقلم», «كتب:». The Arabic, Persian, Urdu and Hebrew ones need a sign after them or stand alone. */
const ANNOUNCED =
  /^(?:(?:(?:written|posted|published|reported|recipe|guide|story|words|text|article|erstellt|gespeichert|geschrieben|veroffentlicht|escrito|publicado|publie|ecrit|scritto|redige) )?(?:by|von|par|por|di|door|od|av)|about|author|authors|autor|autorin|autore|auteur|yazar|yazan|автор|текст|text|written by|view all posts by|zeige alle beitrage von|~)(?: :|:|\s)\s*/;
const ANNOUNCED_RTL =
  /^(?:بقلم|كتب|كتبت|كتبها|كتبه|الكاتب|الكاتبه|المؤلف|الصحفي|اعداد|تحرير|اعداد وتحرير|تقرير|حوار|بواسطه|من طرف|نويسنده|نوشته|نگارنده|خبرنگار|گزارش|به قلم|تحرير|مصنف|از قلم|رپورٽ|نووسيني|نووسهر|ليكوال|מאת|כתב|כתבה|הכותב|מחבר)\s*[:/\-–|]?\s+/;

/** Announcements that no sentence begins with: they are followed by a sign, or are said of authors only. */
const SURELY_ANNOUNCED =
  /^(?:(?:بقلم|به قلم|از قلم|מאת) ?[:/|-]? ?|(?:كتبه?ا?ت?|كتب|الكاتبه?|اعداد|تحرير|تقرير|حوار|نويسنده|نگارنده|خبرنگار|گزارش|تحرير|مصنف|نووسيني|כתבה?|הכותב|מחבר) ?[:/|-] )/;

/** Words of which one makes a text no person's name, folded: role accounts, organisations, credits, counters. */
const NO_PERSON =
  /(^|[\s/(-])(admin\w*|wordpress\w*|webmaster|root|user|guest|anonymous|unknown|null|none|undefined|redaktion|redaction|redaccion|redazione|editors?|editorial|newsroom|news desk|web desk|staff|team|contributors?|no author|press release|gmbh|ltd|inc|llc|corp|agency|media|drupal|copyright|designed|developed|powered|comments?|kommentare?|commentaires|shares?|photo|foto|video|follow|contact|kontakt|editor|yonetici|редакция|админ|المحرر|محرر|التحرير|تحرير|المشرف|مشرف|ادمن|الاداره|اداره الموقع|مدير الموقع|مدير|موقع|غرفه الاخبار|قسم|وكالات|وكاله|متابعات|تصميم|برمجه|جميع الحقوق|تعليقات|تعليق|مشاهده|تحريريه|ادمين|مدير سايت|خبرگزاري|سايت|روابط عمومي|طراحي|ويب ڈيسك|نيوز ڈيسك|ادارہ|אדמין|מערכת|תגובות|תגובה|צוות|מנהל)($|[\s/):,.-])/;

/** Lines about others than the author, folded. */
const NOT_THE_AUTHOR =
  /^(?:medically |expert )?(?:reviewed|edited|updated|translated|photographed|fact[- ]checked)|^(?:photo|foto|image|bild|translation|ubersetzung|تصوير|ترجمه|عكس|مترجم|צילום|תרגום)/;

/** What stands where a name would: labels, days. */
const NO_NAME =
  /^(the |about |post |full )*(authors?|autor|autorin|bio|insights from|written|by|von)$|^(mon|tues?|wednes|thurs?|fri|satur|sun|sat|wed|to|yester)(day)?$|^(posted|published|veroffentlicht|erstellt|publie|publicado|pubblicato|updated)( |$)/;

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
  const line = squeezed(byline.replace(/\u00ad/g, ''));
  if (NOT_THE_AUTHOR.test(foldForSearch(line))) return [];
  const names = withoutAnnouncement(line)
    .replace(/^[\s|]+/, '')
    .replace(/[|•·»].*$|\s[-–—]+\s.*$|\S+@\S+|(^|\s)@\S+/g, '')
    .split(/\s*[,،;؛&]\s*|\s+(?:and|und|et|y|e|en|ve|и)\s+(?=\p{L}+\s)/u)
    .map((name) => name.replace(/(^|\s)\d.*$/, '').replace(/^[\s:"'“”~/-]+|[\s:"'“”/-]+$/g, ''))
    .filter((name) => name)
    .reduce<string[]>(withDegrees, []);
  return names.every(isPerson) ? names : names.slice(0, 1).filter(isPerson);
}

/** Degrees after a comma («Jane Doe, MD») belong to the name before them. */
function withDegrees(names: readonly string[], name: string): string[] {
  const last = names.at(-1);
  const isDegree = name.length <= 6 && /^(?:[A-Z][A-Za-z]{0,2}\.?){1,4}$/.test(name);
  return last && isDegree ? [...names.slice(0, -1), `${last}, ${name}`] : [...names, name];
}

/** A line of its own that announces an author is short (characters). */
const LONGEST_LINE = 80;

/** As peopleIn, but only where the line begins by announcing them, and by nothing that could begin a sentence. */
export function announcedPeople(line: string): string[] {
  if (line.length > LONGEST_LINE) return [];
  const folded = `${foldForSearch(line)} `;
  const sure =
    SURELY_ANNOUNCED.test(folded) ||
    (ANNOUNCED.test(folded) && /^\S+(?: \S+)? (?:\p{Lu}\S* ?){2,4}$/u.test(line));
  return sure ? peopleIn(line).filter((name) => name.includes(' ')) : [];
}

function withoutAnnouncement(line: string): string {
  const folded = `${foldForSearch(line)} `;
  const announced = ANNOUNCED.exec(folded) ?? ANNOUNCED_RTL.exec(folded);
  // Folding changes the length of a text, never the number of its words.
  const words = announced?.[0].trim().split(' ').length ?? 0;
  return line.split(' ').slice(words).join(' ');
}

function isPerson(name: string): boolean {
  const folded = foldForSearch(name);
  const words = name.split(' ');
  const common = words.filter((word) => /^\p{Ll}/u.test(word) && !PARTICLE.test(word)).length;
  return (
    (common <= 1 || (common === 2 && words.length === 2)) &&
    name.length >= 2 &&
    name.length <= MAX_LENGTH &&
    words.length <= MAX_WORDS &&
    /\p{L}/u.test(name) &&
    !/https?:|www\.|\.(com|net|org|de)\b|[{}<>=?!:]/.test(name) &&
    !NO_PERSON.test(folded) &&
    !NO_NAME.test(folded) &&
    monthNamed(folded) === null
  );
}

/** Whether a name looks like that of an account: `sarah-indra`, `edilson.la.rosa`, `karoherr`. */
export function isAccountName(name: string): boolean {
  return /^[a-z\d._-]+$/.test(name);
}
