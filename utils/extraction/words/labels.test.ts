import { describe, expect, test } from 'vitest';
import { LABEL_KINDS, labelKind, leadingLabelKind } from './labels';
import { spelledOut } from './pack';
import { plainLine } from './plain-line';
import { LABELS } from './tables';

describe('labelKind', () => {
  test.for([
    ['اقرأ أيضاً:', 'related'],
    ['إقْرَأ ايضا', 'related'],
    ['«اقـرأ أيضا»', 'related'],
    ['اترك تعليقاً', 'after'],
    ['زر الذهاب إلى الأعلى', 'chrome'],
    ['٣ دقائق', 'chrome'],
    ['بیشتر بخوانید', 'related'],
    ['بيشتر بخوانيد', 'related'],
    ['دیدگاه‌ها', 'after'],
    ['دیدگاهها', 'after'],
    ['یہ بھی پڑھیں', 'related'],
    ['תגובות (12)', 'after'],
    ['التعليقات (٣)', 'after'],
    ['Comments (1,204)', 'after'],
    ['Comments of the harbour', null],
    ['12 תגובות', 'after'],
    ['قراءة المقال كاملا تفيدك', null],
    ['زیاتر بخوێنەوە', 'related'],
    ['YOU MAY ALSO LIKE…', 'related'],
    ['1,204 views', 'chrome'],
    ['Sharing is caring!', 'chrome'],
    ['View all (23)', 'chrome'],
    ['Caring is sharing', null],
    ['À lire aussi', 'related'],
    ['À lire aussi'.normalize('NFD'), 'related'],
    ['Schreibe einen Kommentar', 'after'],
    ['İlgili Haberler', 'related'],
    ['Читайте также', 'related'],
    ['Compartilhe isso:', 'chrome'],
    ['Newsletters are read by millions of people', null],
    ['', null],
  ] as const)('%s → %s', ([line, kind]) => {
    expect(labelKind(line)).toBe(kind);
  });
});

test.for([
  ['اقرأ أيضاً: حكاية الميناء القديم', 'related'],
  ['Read more: the harbour', 'related'],
  ['الوزير: لن نتراجع', null],
  ['Read more:', null],
  ['No colon here', null],
] as const)('leadingLabelKind(%s) is %s', ([line, kind]) => {
  expect(leadingLabelKind(line)).toBe(kind);
});

test.for(Object.entries(LABELS))('the labels of %s are written as lines are looked up', ([, labels]) => {
  for (const list of Object.values(labels)) {
    expect(spelledOut(list)).toEqual(spelledOut(list).map(plainLine));
  }
});

test.for(Object.entries(LABELS))('every label of %s is known by its kind', ([, labels]) => {
  for (const kind of LABEL_KINDS)
    for (const label of spelledOut(labels[kind])) expect([label, labelKind(label)]).toEqual([label, kind]);
});

test('a line with two numbers is no label, though the fingerprints of some are those of labels', () => {
  const name = (number: number) =>
    number.toString(36).replace(/\d/g, (digit) => 'αβγδεζηθικ'.charAt(Number(digit)));
  const lines = (begins: string) =>
    Array.from({ length: 200_000 }, (_, number) => `${begins} - ${name(number)} - hall 2`);
  expect(lines('May').some(labelKind)).toBe(true);
  expect(lines('1.5.2020').filter(labelKind)).toEqual([]);
});
