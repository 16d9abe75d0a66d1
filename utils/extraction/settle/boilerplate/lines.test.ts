import { expect, test } from 'vitest';
import { spelledOut } from '../../words/pack';
import { plainLine } from '../../words/plain-line';
import { isAside } from './lines';
import { BOILERPLATE_WORDS } from './words';

function asideOf(text: string, isNote: boolean): boolean {
  return isAside(text, plainLine(text), isNote);
}

test.for(BOILERPLATE_WORDS.map(({ invites = '', channels = '' }) => ({ invites, channels })))(
  'each of $invites invites to any of $channels',
  (words) => {
    const [invites, channels] = [words.invites, words.channels].map((list) =>
      spelledOut(list).filter(Boolean),
    );
    for (const begins of invites ?? [])
      for (const channel of channels ?? []) {
        const line = `${begins} x ${channel}`;
        expect([line, asideOf(line, false)]).toEqual([line, true]);
      }
  },
);

test.for([
  ['تابعنا على قناتنا في تلغرام', true],
  ['للاشتراك بنشرتنا البريدية', true],
  ['انضمّوا إلى قناة الورّاق على واتساب', true],
  ['تابع الوزير حديثه عن الميناء', false],
  ['تابع الملايين قناة الميدان سنوات طويلة', false],
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
  [
    'Copyright 2024 The Harbour Press. All rights reserved. This text may not be broadcast or rewritten.',
    true,
  ],
  ['Copyright (c) 2024 المرفأ', true],
  ['Copyright reform was delayed for 2 years', false],
  ['Bizi Google News’te takip edin', true],
] as const)('isAside(%s) is %s', ([line, expected]) => {
  expect(asideOf(line, false)).toBe(expected);
});

test('of a note any sentence may tell what it is, of other lines the whole', () => {
  const text = 'The harbour was closed at noon. Follow us on Telegram.';
  expect(asideOf(text, true)).toBe(true);
  expect(asideOf(text, false)).toBe(false);
});
