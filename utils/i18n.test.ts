import { describe, expect, test } from 'vitest';
import ar from '../locales/ar.json';
import en from '../locales/en.json';
import { chooseLanguage, LANGUAGES, type TextKey, translator } from './i18n';

const files: Record<string, Record<string, string | Record<string, string>>> = { ar, en };

describe('every language is complete', () => {
  test.each(LANGUAGES)(
    '%s has the same texts, parameters and plural forms that its grammar needs',
    (language) => {
      const texts = files[language] ?? {};
      expect(Object.keys(texts).sort()).toEqual(Object.keys(ar).sort());
      const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
      for (const [key, text] of Object.entries(texts)) {
        const reference = ar[key as TextKey];
        if (typeof text === 'string') {
          expect(text.trim(), key).not.toBe('');
          expect(parameters(text), key).toEqual(parameters(reference as string));
        } else {
          expect(Object.keys(text), key).toEqual(expect.arrayContaining(categories));
        }
      }
    },
  );
});

function parameters(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).sort();
}

test.each([
  ['ar', ['en'], 'ar'],
  ['auto', ['ar-EG', 'en'], 'ar'],
  ['auto', ['fa-IR', 'ar'], 'ar'],
  ['auto', ['en-GB', 'ar'], 'en'],
  ['auto', ['fr'], 'en'],
  ['auto', [], 'en'],
] as const)(
  'the interface for choice %s and browser languages %j is in %s',
  (choice, preferred, expected) => {
    expect(chooseLanguage(choice, preferred)).toBe(expected);
  },
);

describe('Arabic plurals', () => {
  const { t } = translator('ar', 'ar-MA');
  test.each([
    [0, 'أقل من دقيقة قراءة'],
    [1, 'دقيقة قراءة واحدة'],
    [2, 'دقيقتا قراءة'],
    [3, '3 دقائق قراءة'],
    [10, '10 دقائق قراءة'],
    [11, '11 دقيقة قراءة'],
    [99, '99 دقيقة قراءة'],
    [100, '100 دقيقة قراءة'],
    [103, '103 دقائق قراءة'],
  ])('%i', (count, expected) => {
    expect(t('reader.minutes', { count })).toBe(expected);
  });
});

test('English plurals', () => {
  const { t } = translator('en');
  expect([0, 1, 2].map((count) => t('reader.minutes', { count }))).toEqual([
    'Under a minute to read',
    '1 minute to read',
    '2 minutes to read',
  ]);
});

test('numbers and months follow the reader’s region', () => {
  expect(translator('ar', 'ar-EG').t('library.count', { count: 12 })).toBe('١٢ مقالًا');
  expect(translator('ar', 'ar-EG').date('2025-01-02')).toContain('يناير');
  expect(translator('ar', 'ar-LB').date('2025-01-02')).toContain('كانون الثاني');
  expect(translator('ar', 'ar-SA').date('2025-01-02')).toContain(
    '2025'.replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)] ?? ''),
  );
});

test('a date alone is the same day everywhere; a wrong one is said as it stands', () => {
  expect(translator('en').date('2025-12-13')).toBe('December 13, 2025');
  expect(translator('en').date('in spring')).toBe('in spring');
});

test('a region of another language does not change the texts’ digits', () => {
  expect(translator('en', 'ar-EG').t('library.count', { count: 12 })).toBe('12 articles');
});

test('parameters stand as they are, braces and all', () => {
  expect(translator('en').t('library.noMatch', { text: '{text} $& كتاب' })).toBe(
    'No article matches “{text} $& كتاب”.',
  );
});
