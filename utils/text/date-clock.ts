/** Words for the half of the day, folded: Latin, Arabic, Persian. */
const BEFORE_NOON = /^(a\.? ?m|ص|صباحا|ق\.? ?ظ|قبل از ظهر)/;
const AFTER_NOON = /^(p\.? ?m|م|مساء|ظهرا|ب\.? ?ظ|بعد از ظهر)/;

/** Without a word before it a zone is one that lies to the east: `10:00-11:30` is a span of time. */
const TIME = String.raw`(?<!\d)(\d{1,2})(?::|\s?h\s?)(\d\d)(?::(\d\d))?(?:\.\d+)?\s*(a\.? ?m|p\.? ?m|صباحا|مساء|ظهرا|[صم](?!\p{L})|[قب]\.? ?ظ|(?:قبل|بعد) از ظهر)?\.?\s*((?:(?:utc|gmt|z)(?:\s?[+-]\d\d?(?::?\d\d)?)?|\s?\+\d\d?(?::?\d\d)?)(?![\p{L}\d]))?`;
const AFTER_DATE = new RegExp(String.raw`^[^\d]{0,24}?${TIME}`, 'iu');
const BEFORE_DATE = new RegExp(String.raw`${TIME}[^\d]{0,24}$`, 'iu');

/** Characters beside a date among which its time is looked for. */
const REACH = 48;

/** The time of day that stands after or before a date in a folded text, as clockText writes it; '' where none does. */
export function clockNear(text: string, start: number, end: number): string {
  const match =
    AFTER_DATE.exec(text.slice(end, end + REACH)) ??
    BEFORE_DATE.exec(text.slice(Math.max(0, start - REACH), start));
  if (!match) return '';
  const [, hours, minutes, seconds, half = '', zone = ''] = match;
  return clockText(inFullDay(Number(hours), half.toLowerCase()), Number(minutes), seconds, zone.trim());
}

function inFullDay(hours: number, half: string): number {
  if (AFTER_NOON.test(half)) return hours < 12 ? hours + 12 : hours;
  return BEFORE_NOON.test(half) && hours === 12 ? 0 : hours;
}

/** `T10:20`, with seconds and zone where they are given; '' where this is no time of day. */
export function clockText(hours: number, minutes: number, seconds?: string, zone?: string): string {
  if (!(hours < 24 && minutes < 60)) return '';
  return `T${two(hours)}:${two(minutes)}${seconds ? `:${seconds}` : ''}${zone ? offset(zone) : ''}`;
}

/** `Z` or `+03:00`, from `gmt`, `+0300`, `utc+3`. */
function offset(zone: string): string {
  const [, sign, hours, minutes] = /([+-])(\d\d?):?(\d\d)?$/.exec(zone) ?? [];
  return sign ? `${sign}${two(Number(hours))}:${minutes ?? '00'}` : 'Z';
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
