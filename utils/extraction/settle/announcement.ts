import { fold } from './fold';
import { isName, MOST, MOST_SIGNED } from './person-name';

/** What announces an author, folded: in Latin and Cyrillic scripts with words before it (`Posted by`) and any ending. */
const ANNOUNCED =
  /^(?:(?:[a-z ]{4,30} )?(?:by|von|par|por|di|door|av)|(?:the )?(?:author|autor|auteur|yaza[rn]|text|автор(?: (?:статьи|текста|материала|публикации))?|текст)\w*|~) ?:? /;

/** The same in right-to-left scripts: words that are said of authors only. */
const OF_AUTHORS = [
  'ب(?:ه )?قلم(?: (?:الكاتبه?|الصحفيه?))?',
  'از قلم',
  '(?:(?:كتب|ارسل|نشر|مرسل)[ته]? )?بواسطه',
  '(?:(?:نوشته|ارسال|منتشر|درج) شده )?توسط',
  '(?:(?:נכתב|פורסם|הועלה) )?(?:מאת|על ידי)',
].join('|');

/** Words that tell a story as well, unless a name and nothing else follows. */
const BEFORE_NAMES = 'كتب(?:ت|ها?)?|(?:حاور|اعد|حرر|ارسل)ت?ها?|نوشتهي?|نووسيني|ءامادهكردني';

/** Nouns of those who write. */
const WRITERS = 'الكاتبه?|المولف|المءلف|نويسنده|نگارنده|مصنفه?|نووسهر|הכותבת?|מחברת?';

/** Nouns that need a sign behind them. */
const WITH_SIGN = [
  'اعداد(?: وتحرير)?|تحرير|تقرير|حوار|تاليف|متابعه|رصد|اجر[يت]+ الحوار|مراسل(?:ت?نا)?|كاتبه? المقال',
  'خبرنگار|گزارش(?:گر| از)?|گفتو?گو|تهيه و تنظيم|رپورٹ|از|كالم نگار|نامه نگار|ڕاپۆرتي?',
  'כתבה?|כתב?תנו|ראיינה?|מראיינת?',
].join('|');

const ANY = `${OF_AUTHORS}|${BEFORE_NAMES}|${WRITERS}|${WITH_SIGN}`;
const SIGN = ' ?[:/|–-]';

const ANNOUNCED_RTL = new RegExp(`^(?:${ANY})(?:${SIGN})? `);

/** Announcements that no sentence begins with. */
const SURELY_ANNOUNCED = new RegExp(`^(?:${OF_AUTHORS})(?:${SIGN})? `);
/** The same where names follow. */
const SIGNED = new RegExp(`^(?:${ANY})${SIGN} `);
const UNSIGNED = new RegExp(`^(?:${BEFORE_NAMES}|${WRITERS}) `);
/** In Urdu «تحریر» says who wrote; with an Arabic yeh it is a liberation as well. */
const URDU = /^تحریر /;

/** The same as the label of one entry in a list of several. */
const LABEL = new RegExp(
  `^(?:author|autor|auteur|yaza[rn]|автор|${BEFORE_NAMES}|${WRITERS}|${WITH_SIGN}) ?[,،:]$`,
);

/** An announcement whose name stands in the next text. */
const ALONE = new RegExp(`^(?:(?:${ANY})${SIGN}|${OF_AUTHORS}|${BEFORE_NAMES}|${WRITERS}|تحرير|از)$`);
/** The same of words that sentences have as well. */
const ALONE_LATIN = /^(?:(?:written )?by|von|por|автор)$/;

/**
 * Does a line begin by announcing an author, and by nothing that could begin a sentence?
 * @param isAmid whether it stands amid the text, where «كتب سعاد القديمة» is a heading as well
 */
export function isAnnounced(line: string, isAmid = false): boolean {
  const folded = fold(line);
  const padded = `${folded} `;
  if (SURELY_ANNOUNCED.test(padded)) return true;
  const isLatin = ANNOUNCED.test(padded);
  if (!isLatin && !ANNOUNCED_RTL.test(padded)) return false;
  const names = withoutAnnouncement(line);
  if (isLatin) return isAllNames(names);
  if (SIGNED.test(padded)) return isName(names, MOST_SIGNED);
  return !isAmid && (UNSIGNED.test(padded) || URDU.test(line)) && isName(names, MOST);
}

/**
 * Is a text an announcement and nothing else?
 * @param isWhole whether it is all that is in its element
 */
export function isAnnouncement(text: string, isWhole: boolean): boolean {
  const folded = fold(text);
  return ALONE.test(folded) || LABEL.test(folded) || (isWhole && ALONE_LATIN.test(folded));
}

/** Is a text the label of an author in a list of labelled entries? */
export function isAuthorLabel(text: string): boolean {
  return LABEL.test(fold(text));
}

/** A byline without what announces it. */
export function withoutAnnouncement(line: string): string {
  const folded = fold(line);
  const byLatin = ANNOUNCED.exec(`${folded} `);
  const announced = byLatin ?? ANNOUNCED_RTL.exec(`${folded} `);
  if (!announced) return line;
  // Folding changes the length of a text, never the number of its words.
  const words = announced[0].trim().split(' ').length;
  const names = line.split(' ').slice(words);
  // «Erstellt von Anna Müller» announces her; «Alexa von Heyden» is a name.
  const isWholeName = names.length < 2 && words > 1 && !/ by:? /.test(announced[0]);
  return isWholeName && byLatin ? line : names.join(' ');
}

/** The names at the end of a line that tells when something was published first: «נכתב ב-1.2.2008 על ידי רות כהן»; or ''. */
export function namesBehindDate(line: string): string {
  const [, names = ''] =
    /^[^\d٠-٩۰-۹]{2,40}[\d٠-٩۰-۹].{3,40}?\s(?:توسط|על ידי|מאת|بواسطة|بقلم|by)\s+(.+?)\s*\|?$/.exec(line) ??
    [];
  return isName(names, MOST) || isAllNames(names) ? names : '';
}

/** Nothing but two to four words with capitals, up to a bar: «John Roe | 5 min». */
function isAllNames(line: string): boolean {
  return /^(?:\p{Lu}\S* ?){2,4}(?:[|•·]|$)/u.test(line);
}
