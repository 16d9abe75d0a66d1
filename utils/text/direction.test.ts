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

describe('articleDirection', () => {
  const arabic = 'أعلنت الوزارة اليوم عن خطة جديدة للتعليم في المدارس';
  const english = 'The ministry announced a new plan for schools today';
  test.for([
    ['letters overrule a wrong dir', { text: arabic, dir: 'ltr', lang: 'en' }, 'rtl'],
    [
      'letters overrule a wrong computed direction',
      { text: english, dir: null, computed: 'rtl', lang: 'ar' },
      'ltr',
    ],
    ['a short text follows dir', { text: 'OK', dir: 'RTL', lang: 'en' }, 'rtl'],
    ['dir="auto" states nothing', { text: '1', dir: 'auto', computed: 'rtl', lang: 'en' }, 'rtl'],
    ['then what is computed', { text: '1', dir: null, computed: 'rtl', lang: 'en' }, 'rtl'],
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
