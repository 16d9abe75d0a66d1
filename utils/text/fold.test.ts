import { describe, expect, it } from 'vitest';
import { foldForSearch } from './fold';

const SAME: [what: string, ...forms: string[]][] = [
  ['tashkeel', 'الكِتَابُ', 'الكتاب'],
  ['superscript alef', 'هٰذا', 'هذا'],
  ['tatweel', 'كتـــاب', 'كتاب'],
  ['alef with hamza or madda', 'أخبار', 'اخبار', 'إخبار', 'آخبار'],
  ['alef typed as letter and combining hamza', 'ا\u0654خبار', 'أخبار'],
  ['ta marbuta and ha', 'مدرسة', 'مدرسه'],
  ['alef maqsura, ya and Persian ye', 'على', 'علي', 'علی'],
  ['Arabic and Persian kaf', 'كتاب', 'کتاب', 'ڪتاب'],
  ['hamza on waw and on ya', 'مسؤول', 'مسئول'],
  ['Urdu he', 'پاکستان ہے', 'پاكستان هے'],
  ['Sorani e', 'کوردستانە', 'كوردستانه'],
  ['presentation forms', 'ﻛﺘﺎﺏ', 'كتاب'],
  ['lam-alef ligature', 'ﻻ', 'لا'],
  ['digits', '١٩٤٨', '۱۹۴۸', '1948'],
  ['ZWNJ', 'می‌خواهم', 'میخواهم'],
  ['bidi controls', '\u202bسلام\u202c', '\u200fسلام', 'سلام'],
  ['niqqud', 'שָׁלוֹם', 'שלום'],
  ['soft hyphens', 'Reise\u00adfüh\u00adrer', 'Reiseführer'],
  ['case', 'PARIS', 'paris'],
  ['accents', 'Élève', 'eleve'],
  ['Turkish dotless and dotted i', 'IŞIK', 'işık', 'İşik'],
  ['German sharp s', 'Straße', 'STRASSE'],
  ['final sigma', 'λόγος', 'ΛΟΓΟΣ'],
  ['white space', '  a\n\u00a0b ', 'a b'],
];

const DIFFERENT: [string, string][] = [
  ['كتاب', 'كاتب'],
  ['بيت', 'بنت'],
  ['حمل', 'جمل'],
  ['שלום', 'שלוש'],
];

describe('foldForSearch', () => {
  it.each(SAME)('joins %s', (_what, first, ...others) => {
    for (const other of others) expect(foldForSearch(other)).toBe(foldForSearch(first ?? ''));
  });

  it.each(DIFFERENT)('keeps %s and %s apart', (one, other) => {
    expect(foldForSearch(one)).not.toBe(foldForSearch(other));
  });

  it('is stable: folding twice changes nothing more', () => {
    for (const [, ...forms] of SAME) {
      for (const form of forms) expect(foldForSearch(foldForSearch(form))).toBe(foldForSearch(form));
    }
  });
});
