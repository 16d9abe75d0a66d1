import { describe, expect, test } from 'vitest';
import { chooseLanguage, LANGUAGES, type Language, type Texts, type Translator, translator } from './i18n';

type Text = Texts[keyof Texts];

const FILES = import.meta.glob<Record<string, Text>>('../locales/*/*.json', {
  import: 'default',
  eager: true,
});

/** The texts of each file of a language, by the file's name. */
function filesOf(language: string): Record<string, Record<string, Text>> {
  const files = Object.entries(FILES).map(([path, texts]) => [path.split('/').slice(-2), texts] as const);
  return Object.fromEntries(
    files.flatMap(([[folder, name], texts]) => (folder === language ? [[name, texts]] : [])),
  );
}

function speaking(language: Language, region?: string): Translator {
  return translator(language, Object.assign({}, ...Object.values(filesOf(language))) as Texts, region);
}

test('every folder is a language', () => {
  expect(new Set(Object.keys(FILES).map((path) => path.split('/').at(-2)))).toEqual(new Set(LANGUAGES));
});

test('a text stands in one file only', () => {
  const keys = Object.values(filesOf('ar')).flatMap(Object.keys);
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
});

describe.each(LANGUAGES)('%s is complete', (language) => {
  const files = filesOf(language);
  const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

  test.each(Object.entries(filesOf('ar')))(
    '%s has the same texts, parameters and plural forms that its grammar needs',
    (name, reference) => {
      const texts = files[name] ?? {};
      expect(Object.keys(texts).sort()).toEqual(Object.keys(reference).sort());
      for (const [key, text] of Object.entries(texts)) {
        if (typeof text === 'string') {
          expect(text.trim(), key).not.toBe('');
          expect(parameters(text), key).toEqual(parameters(reference[key] as string));
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
  const { t } = speaking('ar', 'ar-MA');
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
  const { t } = speaking('en');
  expect([0, 1, 2].map((count) => t('reader.minutes', { count }))).toEqual([
    'Under a minute to read',
    '1 minute to read',
    '2 minutes to read',
  ]);
});

test('numbers and months follow the reader’s region', () => {
  expect(speaking('ar', 'ar-EG').t('library.count', { count: 12 })).toBe('١٢ مقالًا');
  expect(speaking('ar', 'ar-EG').date('2025-01-02')).toContain('يناير');
  expect(speaking('ar', 'ar-LB').date('2025-01-02')).toContain('كانون الثاني');
  expect(speaking('ar', 'ar-SA').date('2025-01-02')).toContain(
    '2025'.replace(/\d/g, (d) => '٠١٢٣٤٥٦٧٨٩'[Number(d)] ?? ''),
  );
});

test('a date alone is the same day everywhere; a wrong one is said as it stands', () => {
  expect(speaking('en').date('2025-12-13')).toBe('December 13, 2025');
  expect(speaking('en').date('in spring')).toBe('in spring');
});

test('a region of another language does not change the texts’ digits', () => {
  expect(speaking('en', 'ar-EG').t('library.count', { count: 12 })).toBe('12 articles');
});

test('parameters stand as they are, braces and all', () => {
  expect(speaking('en').t('library.noMatch', { text: '{text} $& كتاب' })).toBe(
    'No article matches “{text} $& كتاب”.',
  );
});
