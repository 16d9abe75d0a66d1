import { fold } from './fold';
import { isName, isWholeWord, MOST } from './person-name';

/** Cities from which stories are filed, folded. */
const CITY =
  /^(?:القاهره|الاسكندريه|بيروت|دمشق|حلب|بغداد|البصره|اربيل|عمان|الرياض|جده|مكه|الدمام|دبي|ابو ?ظبي|الشارقه|الدوحه|الكويت|المنامه|مسقط|صنعاء|عدن|الخرطوم|طرابلس|بنغازي|تونس|الجزاءر|الرباط|الدار البيضاء|نواكشوط|القدس(?: المحتله)?|غزه|رام الله|حيفا|لندن|باريس|واشنطن|نيويورك|موسكو|برلين|روما|مدريد|جنيف|بروكسل|انقره|اسطنبول|طهران|اسلام ?اباد|كراچي|لاهور|پشاور|كابل|تهران|ههولێر|سلێماني|دهۆك|ירושלים|תל[ -]אביב|חיפה|באר שבע|נצרת)$/;

/** Is a text the name of a city and nothing else? */
export function isCity(text: string): boolean {
  return CITY.test(fold(text));
}

/** A byline without the city before it: «القاهرة: سعاد حسن». */
export function withoutCityBefore(byline: string): string {
  const [city = '', person] = byline.split(/\s*:\s+/, 2);
  return person && isCity(city) ? person : byline;
}

/** A name without the city that it is from: «فؤاد حداد من الجزائر», «سامر القرني (لندن)». */
export function withoutCity(name: string): string {
  const [, person = '', city = ''] = /^(.+?)(?: من | از | \()([^()]+)\)?$/.exec(name) ?? [];
  return isCity(city) ? person : name;
}

/**
 * The name beside the place that a story is filed from («القاهرة - سعاد حسن», «فؤاد حداد من الجزائر»); null in other lines.
 * @param isAbove whether the line stands above the text, where a colon may part them: «القاهرة: سعاد حسن»
 */
export function nameBesideCity(line: string, isAbove: boolean): string | null {
  const parts = line.split(isAbove ? /\s*[–—-]\s*|\s*:\s+/ : /\s*[–—-]\s*/);
  const names = parts.filter((part) => !isCity(part));
  const person = withoutCity(line);
  const [name = ''] = person === line ? names : [person];
  const isBeside =
    person !== line || (parts.length < 4 && names.length < parts.length && parts.indexOf(name) < 2);
  return isBeside && isName(name, MOST) && name.split(' ').every(isWholeWord) ? name : null;
}
