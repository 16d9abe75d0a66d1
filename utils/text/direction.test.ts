import { describe, expect, test } from 'vitest';
import { articleDirection, languageDirection, scriptDirection } from './direction';

describe('scriptDirection', () => {
  test.for([
    ['مرحبا بالعالم', 'rtl'],
    ['Hello world', 'ltr'],
    ['שלום עולם', 'rtl'],
    ['Привет, мир', 'ltr'],
    ['漢字かな', 'ltr'],
    ['2024 – 12:30', null],
    ['', null],
    ['١٢٣ ۴۵۶', null],
    ['iPhone 15 Pro يصل إلى الأسواق العربية', 'rtl'],
    ['The word كتاب means book in Arabic', 'ltr'],
    ['حمّل الملف https://example.org/a/very/long/path/that/is/all/latin/letters.html', 'rtl'],
    ['راسلنا: someone.with.a.long.name@example.org', 'rtl'],
    ['ދިވެހިރާއްޖެ', 'rtl'],
    ['‏‎', null],
  ] as const)('%s → %s', ([text, direction]) => {
    expect(scriptDirection(text)).toBe(direction);
  });
});

test('every letter has a direction, and the same in any company that has none', () => {
  const rtl = /^[\u0591-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10d00}-\u{10d3f}\u{1e900}-\u{1e95f}]$/u;
  const wrong: string[] = [];
  for (let point = 0; point <= 0x10ffff; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    const letter = String.fromCodePoint(point);
    const own = /\p{L}/u.test(letter) ? (rtl.test(letter) ? 'rtl' : 'ltr') : null;
    if (scriptDirection(`« ${letter} » – ١٢ …`) !== own) wrong.push(letter);
  }
  expect(wrong).toEqual([]);
});

describe('articleDirection', () => {
  const arabic = 'أعلنت الوزارة اليوم عن خطة جديدة للتعليم في المدارس';
  const english = 'The ministry announced a new plan for schools today';
  test.for([
    ['letters overrule a wrong dir', { text: arabic, dir: 'ltr', lang: 'en' }, 'rtl'],
    ['and a wrong language', { text: english, dir: 'rtl', lang: 'ar' }, 'ltr'],
    ['an address is no text', { text: 'https://example.org/some/long/path', dir: null, lang: 'ar' }, 'rtl'],
    ['a short text follows dir', { text: 'OK', dir: 'RTL', lang: 'en' }, 'rtl'],
    ['dir="auto" states nothing', { text: '1', dir: 'auto', lang: 'fa' }, 'rtl'],
    ['then the language', { text: '1', dir: null, lang: 'fa-IR' }, 'rtl'],
    ['then the few letters', { text: 'نص', dir: null, lang: null }, 'rtl'],
    ['then left to right', { text: '', dir: null, lang: null }, 'ltr'],
  ] as const)('%s', ([, evidence, direction]) => {
    expect(articleDirection(evidence)).toBe(direction);
  });
});

test.for([
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['ckb', 'rtl'],
  ['he-IL', 'rtl'],
  ['arn', 'ltr'],
  ['ku', 'ltr'],
  ['ku-Arab', 'rtl'],
  ['az-Arab', 'rtl'],
  ['ug-Latn', 'ltr'],
  ['de', 'ltr'],
  [null, null],
] as const)('languageDirection(%s) is %s', ([lang, direction]) => {
  expect(languageDirection(lang)).toBe(direction);
});
