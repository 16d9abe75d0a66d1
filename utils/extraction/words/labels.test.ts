import { describe, expect, test } from 'vitest';
import { isInvitation, LABEL_KINDS, labelKind, leadingLabelKind, plainLine } from './labels';
import { spelledOut } from './pack';
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
    ['תגובות (12)', null],
    ['12 תגובות', 'after'],
    ['قراءة المقال كاملا تفيدك', null],
    ['زیاتر بخوێنەوە', 'related'],
    ['YOU MAY ALSO LIKE…', 'related'],
    ['1,204 views', 'chrome'],
    ['À lire aussi', 'related'],
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

test.for(Object.entries(LABELS))('every invitation of %s is one with any of its channels', ([, labels]) => {
  const [invites, channels] = [labels.invites, labels.channels].map((list) => spelledOut(list ?? ''));
  for (const begins of invites ?? [])
    for (const channel of channels ?? [])
      if (begins && channel)
        expect([`${begins} x ${channel}`, isInvitation(`${begins} x ${channel}`)]).toEqual([
          `${begins} x ${channel}`,
          true,
        ]);
});

test.for([
  ['تابعنا على قناتنا في تلغرام', true],
  ['للاشتراك بنشرتنا البريدية', true],
  ['انضمّوا إلى قناة الورّاق على واتساب', true],
  ['تابع الوزير حديثه عن الميناء', false],
  ['ما را در تلگرام دنبال کنید', true],
  ['ہمیں فیس بک پر فالو کریں', true],
  ['הצטרפו לערוץ הטלגרם שלנו', true],
  ['Follow us on WhatsApp', true],
  ['Subscribe to our newsletters!', true],
  ['Get the Guardian by email', true],
  ['Get out of the harbour before noon', false],
  ['The newsletter that everybody read', false],
  ['Abonnez-vous à notre chaîne', true],
  ['Folgen Sie uns auf Instagram', true],
  ['Síguenos en nuestro canal', true],
  ['Подписывайтесь на наш Telegram-канал', true],
  ['Bizi Google News’te takip edin', true],
] as const)('isInvitation(%s) is %s', ([line, expected]) => {
  expect(isInvitation(line)).toBe(expected);
});
