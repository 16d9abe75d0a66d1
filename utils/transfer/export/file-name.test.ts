// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fileNames } from './file-name';

describe('a file name', () => {
  test.for<[title: string, name: string]>([
    ['مقدمة ابن خلدون', 'مقدمة ابن خلدون'],
    ['می‌روم', 'می‌روم'],
    ['الوزير: "لن نتراجع"؟', 'الوزير لن نتراجع ؟'],
    ['a/b\\c|d*e?f<g>h', 'a b c d e f g h'],
    ['../../etc/passwd', 'etc passwd'],
    ['.hidden', 'hidden'],
    ['end. . ', 'end'],
    ['two\nlines\tand\u0000more', 'two lines and more'],
    ['\u202egpj.exe', 'gpj.exe'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['console', 'console'],
    ['', 'untitled'],
    ['???', 'untitled'],
    ['\ud800', 'untitled'],
    ['كتاب '.repeat(40), 'كتاب '.repeat(16).trim()],
  ])('of %j', ([title, name]) => {
    expect(fileNames()(title)).toBe(name);
  });

  it('is given once, whatever the case and the composition', () => {
    const name = fileNames();
    expect(['A', 'a', 'A', '\u0622', '\u0627\u0653', 'a (2)'].map(name)).toEqual([
      'A',
      'a (2)',
      'A (3)',
      'آ',
      'آ (2)',
      'a (2) (2)',
    ]);
  });

  it('is safe for any title', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 0x10ffff }), { maxLength: 300 }), (codes) => {
        const name = fileNames()(String.fromCodePoint(...codes));
        expect(name).toMatch(/^[^.\s\p{Cc}<>:"/\\|?*][^\p{Cc}<>:"/\\|?*]*$/u);
        expect(name).toMatch(/[^.\s]$/);
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(160);
        expect(name.isWellFormed()).toBe(true);
      }),
    );
  });
});
