import { expect, test } from 'vitest';
import { isInvitation } from './invitations';
import { spelledOut } from './pack';
import { plainLine } from './plain-line';
import { LABELS } from './tables';

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
  expect(isInvitation(plainLine(line))).toBe(expected);
});
