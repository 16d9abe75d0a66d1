import { expect, it } from 'vitest';
import { detectLanguage } from './language';

it.each([
  ['ar', 'قال وزير الخارجية إن بلاده لن تتراجع عن موقفها في المفاوضات المقبلة'],
  ['ar', 'الوزير: لن نتراجع، والحكومة تعلن عن خطة جديدة لدعم قطاع Google وMicrosoft'],
  ['fa', 'وزیر امور خارجه گفت که کشورش از مواضع خود در مذاکرات عقب‌نشینی نمی‌کند'],
  ['fa', 'این گزارش درباره بازار سرمایه و تورم در سال گذشته است'],
  ['ur', 'وزیر خارجہ نے کہا ہے کہ ان کا ملک مذاکرات میں اپنے موقف سے پیچھے نہیں ہٹے گا'],
  ['ps', 'د بهرنیو چارو وزیر وویل چې هېواد یې په خبرو اترو کې له خپل دریځ څخه نه تېرېږي'],
  ['ckb', 'وەزیری دەرەوە ڕایگەیاند کە وڵاتەکەی لە هەڵوێستی خۆی پاشگەز نابێتەوە'],
  ['he', 'שר החוץ אמר כי ארצו לא תיסוג מעמדתה במשא ומתן'],
  ['yi', 'דער מיניסטער האָט געזאָגט אַז זײַן לאַנד איז גרייט און וועט זיך נישט צוריקציען פון די רייד'],
  ['en', 'The minister said that his country is not going to change its position on the talks'],
  [
    'de',
    'Der Minister sagte, dass sein Land seine Position in den Verhandlungen nicht ändern und mit der EU sprechen werde',
  ],
  [
    'fr',
    'Le ministre a déclaré que son pays ne changera pas de position dans les négociations pour une paix',
  ],
  [
    'es',
    'El ministro dijo que su país no cambiará de posición en las negociaciones por una paz con los vecinos',
  ],
  [
    'es',
    'Tribunal de Apelación confirma la ejecución de la condena de los jueces en el caso de la ex directora',
  ],
  [
    'it',
    'Il ministro ha detto che il suo paese non cambierà posizione nel corso della trattativa per una pace',
  ],
  ['pt', 'O ministro disse que o país não vai mudar de posição em uma negociação com os vizinhos para a paz'],
  [
    'tr',
    'Bakan, ülkesinin müzakerelerde tutumunu değiştirmeyeceğini ve bu konuda bir açıklama için çok çalışacağını söyledi',
  ],
  ['ru', 'Министр заявил, что его страна не изменит позицию на переговорах и в Европе это понимают'],
  ['uk', 'Міністр заявив, що його країна не змінить позицію на переговорах і це розуміють у світі'],
  ['ja', '大臣は交渉での立場を変えないと述べました。子どもへの体罰を禁止する法律ができる'],
  ['zh', '部长表示，他的国家不会改变在谈判中的立场，话剧约定无期限河北各市巡演结束'],
  ['ko', '장관은 협상에서 입장을 바꾸지 않을 것이라고 말했다고 전해졌습니다'],
  [null, 'Lorem'],
  [null, '1234567890 — 2020/01/31'],
  [null, 'Rambo Zarko Brando Kilimanjaro Tatooine Zanzibar Wakanda Gondor'],
])('%s: %s', (language, text) => {
  expect(detectLanguage(text)).toBe(language);
});
