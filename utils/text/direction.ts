import type { Direction } from '../article';
import { characterKinds, codePointAt } from './characters';

/**
 * Letters and signs of the scripts that are written from right to left and in use today: Hebrew, Arabic, Syriac,
 * Thaana, N'Ko; presentation forms; Hanifi Rohingya, Adlam. Ranges, because a browser spells out `\p{Script=…}` first.
 */
const RTL = '\\u0591-\\u08ff\\ufb1d-\\ufdff\\ufe70-\\ufefc\\u{10d00}-\\u{10d3f}\\u{1e900}-\\u{1e95f}';
const RTL_LETTER = new RegExp(`[${RTL}]`, 'u');

/**
 * Neither of those nor what often stands between them (ASCII signs and digits, « » – … and marks of direction): all
 * other letters, and more. Most right-to-left text is without, so that a look tells its direction.
 */
const MAYBE_LTR = new RegExp(`[^\\0-@[-\`{-\\xa9«»\\u2000-\\u206f\\ufeff${RTL}]`, 'u');

/** What is Latin in every language and says nothing of the one around it: addresses, mail, file names, handles. */
const NOT_LANGUAGE =
  /\b[a-z][a-z\d+.-]*:\/\/\S+|\bwww\.\S+|\S+@\S+|[@#]\w+|\b[\w-]+\.(?:com|net|org|io|html?|js|ts|css|json|py|exe|pdf)\b\S*/gi;

/** Most texts hold none of it, which is told at a glance. */
const MAY_HOLD_ADDRESS = /[@#]|[\w/][.:][\w/]/;

/** Share of right-to-left letters from which a text counts as such: right-to-left prose quotes more than others do. */
const RTL_SHARE = 0.4;

const OTHER = 1;
const LTR_LETTER = 2;
const OF_RTL = 3;
const letterSide = characterKinds((character) =>
  /\p{L}/u.test(character) ? (RTL_LETTER.test(character) ? OF_RTL : LTR_LETTER) : OTHER,
);

/**
 * The direction of a text by the script of its letters, addresses and digits ignored; null for a text without letters.
 * Unlike the first strong character (UAX #9, P2) it is not misled by a Latin name at the beginning.
 */
export function scriptDirection(text: string): Direction | null {
  return directionOf(text, 1);
}

/** Characters in which a text of one direction shows it. */
const OPENING = 200;

/** The same for a text that holds at least so many letters; null for any other. */
function directionOf(text: string, least: number): Direction | null {
  const isMixed = RTL_LETTER.test(text) && MAYBE_LTR.test(text);
  const told = withoutAddresses(isMixed ? text : text.slice(0, OPENING));
  let letters = 0;
  let rtl = 0;
  for (let index = 0; index < told.length; index++) {
    const code = codePointAt(told, index);
    const side = letterSide(code);
    if (side > OTHER) letters += 1;
    if (side === OF_RTL) rtl += 1;
    if (code > 0xffff) index += 1;
  }
  if (letters < least) return null;
  return rtl / letters < RTL_SHARE ? 'ltr' : 'rtl';
}

/** Is anything in a text written from right to left? */
export function holdsRtl(text: string): boolean {
  return RTL_LETTER.test(text);
}

function withoutAddresses(text: string): string {
  return MAY_HOLD_ADDRESS.test(text) ? text.replace(NOT_LANGUAGE, ' ') : text;
}

/** What a page says or shows of its direction, each null where it is silent. */
export interface DirectionEvidence {
  /** The article's own text, code left out. */
  text: string;
  /** The nearest `dir` attribute, or what the browser computed where there is none. */
  dir: string | null;
  /** BCP-47. */
  lang: string | null;
}

const RTL_LANGUAGE =
  /^(ar|arc|ckb|dv|fa|glk|he|iw|ks|ku-arab|lrc|mzn|nqo|pnb|prs|ps|sd|syr|ug|ur|yi)(-|$)|-(arab|hebr)(-|$)/i;
const LTR_SCRIPT = /-(latn|cyrl|deva)(-|$)/i;

/** So many letters that they overrule what the page states. */
const ENOUGH_LETTERS = 20;

/** An article's direction: its own letters first, then what is stated, and usual in its language. */
export function articleDirection({ text, dir, lang }: DirectionEvidence): Direction {
  const own = directionOf(text, ENOUGH_LETTERS);
  return own ?? stated(dir) ?? languageDirection(lang) ?? scriptDirection(text) ?? 'ltr';
}

function stated(value: string | null | undefined): Direction | null {
  const direction = value?.trim().toLowerCase();
  return direction === 'rtl' || direction === 'ltr' ? direction : null;
}

/** The direction in which a language is usually written; null where none is given. */
export function languageDirection(lang: string | null): Direction | null {
  if (!lang) return null;
  return RTL_LANGUAGE.test(lang) && !LTR_SCRIPT.test(lang) ? 'rtl' : 'ltr';
}
