import { expect, it } from 'vitest';
import { labelOf, publishedPart } from './date-label';

const LABELS: [what: string, label: number, text: string, lines: string[]][] = [
  ['a label before it', 2, 'نشر في: 12 يناير 2020', []],
  ['a label with short vowels', 2, '12 يناير 2020', ['نُشِر في 12 يناير 2020']],
  ['a label with an article', 2, '12 يناير 2020', ['تاريخ النشر: 12 يناير 2020']],
  ['an author between', 2, '12 يناير 2020', ['كتب: سلمى حداد - 12 يناير 2020']],
  ['a label behind it', 2, '12 ינואר 2020', ['12 ינואר 2020 פורסם']],
  ['the beginning of a German word', 2, '12.01.2020', ['Veröffentlicht am 12.01.2020']],
  ['a change', -1, '12 يناير 2020', ['آخر تحديث: 12 يناير 2020']],
  ['a change, in Persian with ZWNJ', -1, '۱۲ دی ۱۳۹۹', ['به‌روزرسانی: ۱۲ دی ۱۳۹۹']],
  ['the label of another date', 0, '12/01/2020', ['آخر تحديث: 13/01/2020 12/01/2020']],
  ['a headline that ends with the word', 0, '21 בפברואר 2019', ['סגל הנבחרת פורסם21 בפברואר 2019']],
  ['a label in Urdu', -1, '6 ستمبر 2019', ['اپ ڈیٹ کی گئی 6 ستمبر 2019']],
  ['a label behind an author', 2, '12 يناير 2020', ['سلمى حداد - نشر في 12 يناير 2020']],
  ['today', -3, '6-7-2009', ['اليوم: 6-7-2009']],
  ['rights', -5, '2020', ['© 2020 جميع الحقوق محفوظة']],
  ['no label', 0, '12 يناير 2020', ['سلمى حداد | 12 يناير 2020']],
  ['a word that only begins so', 0, '12 يناير 2020', ['حافلة تعير كتبها مجاناً12 يناير 2020']],
  ['a word that only ends so', 0, '12 يناير 2020', ['سوق الكتب12 يناير 2020']],
  [
    'a headline that begins with the word',
    0,
    '12 يناير 2020',
    ['نشر صور جديدة للميناء القديم في معرض المدينة 12 يناير 2020'],
  ],
];

it.each(LABELS)('the label of a date: %s', (_what, label, text, lines) => {
  expect(labelOf(text, lines)).toBe(label);
});

it.each([
  ['آخر تحديث: 13/01/2020 - نشر في: 12/01/2020', 'نشر في: 12/01/2020'],
  ['نشر في: 12/01/2020 - آخر تحديث: 13/01/2020', 'نشر في: 12/01/2020 - آخر تحديث: 13/01/2020'],
  ['12/01/2020', '12/01/2020'],
])('the part of %j that tells when it was published', (text, part) => {
  expect(publishedPart(text)).toBe(part);
});
