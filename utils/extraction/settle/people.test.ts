import { describe, expect, it } from 'vitest';
import { announcedPeople, peopleIn } from './people';

const NAMES: [byline: string, ...names: string[]][] = [
  ['سعاد حسن', 'سعاد حسن'],
  ['بقلم: سعاد حسن', 'سعاد حسن'],
  ['بقلم سعاد حسن', 'سعاد حسن'],
  ['كتب: أحمد علي', 'أحمد علي'],
  ['كتبت - سعاد حسن', 'سعاد حسن'],
  ['إعداد: سعاد حسن، أحمد علي', 'سعاد حسن', 'أحمد علي'],
  ['نویسنده: مریم کریمی', 'مریم کریمی'],
  ['מאת: רות כהן', 'רות כהן'],
  ['תחקיר וכתיבה', 'תחקיר וכתיבה'],
  ['By Jane Doe', 'Jane Doe'],
  ['Mariam', 'Mariam'],
  ['Ludwig van Beethoven', 'Ludwig van Beethoven'],
  ['By Jane Doe and John Roe', 'Jane Doe', 'John Roe'],
  ['by Jane Doe | May 5, 2020', 'Jane Doe'],
  ['Jane Doe, MD, John Roe, Ph.D.', 'Jane Doe', 'John Roe'],
  ['Jane Doe – Senior Editor', 'Jane Doe'],
  ['Jane Doe @janedoe', 'Jane Doe'],
  ['Jane Doe jane@news.example', 'Jane Doe'],
  ['Von Anna Müller', 'Anna Müller'],
  ['Alexa von Heyden', 'Alexa von Heyden'],
  ['Ein Artikel von Anna Müller', 'Anna Müller'],
  ['Geschrieben von Anna Müller', 'Anna Müller'],
  ['Escrito por Ana Reis', 'Ana Reis'],
  ['Zeige alle Beiträge von Anna Müller', 'Anna Müller'],
  ['Par Élise Dupont et Marc Petit', 'Élise Dupont', 'Marc Petit'],
  ['Yazar: Ayşe Demir', 'Ayşe Demir'],
  ['Автор: Иван Петров', 'Иван Петров'],
  ['Marta Quiroga Mié, 07/09/2022', 'Marta Quiroga'],
  ['Marta Quiroga miércoles 7 de septiembre', 'Marta Quiroga'],
  ['Ana Reis quarta-feira, 7 de setembro', 'Ana Reis'],
  ['Ayşe Demir Çarşamba 7 Eylül', 'Ayşe Demir'],
  ['سعاد حسن الأربعاء 7 سبتمبر', 'سعاد حسن'],
  ['مریم کریمی چهارشنبه ۱۶ شهریور', 'مریم کریمی'],
  ['רות כהן יום ד׳ 7 בספטמבר', 'רות כהן'],
  ['Anna Müller Mittwoch 7. September', 'Anna Müller'],
  ['Anna Märtens 7. September', 'Anna Märtens'],
];

const NOBODY = [
  '',
  'admin',
  'Administrator',
  'المحرر',
  'هيئة التحرير',
  'فريق التحرير - القاهرة',
  'مدير الموقع',
  'تصميم وبرمجة شركة المدى',
  'وكالات',
  'تحریریه',
  'מערכת האתר',
  '3 תגובות',
  'News Desk',
  'Staff',
  'Redaktion',
  'https://www.facebook.com/x',
  'www.news.example',
  'Reviewed by John Roe',
  'تصوير: أحمد علي',
  'Posted on',
  'May',
  'February',
  'Bild © hr',
  'Sat, 20 Dec, 2025',
  'content: X, design: Y',
  'A long sentence that goes on and on about everything there is',
];

describe('peopleIn', () => {
  it.each(NAMES)('%s', (byline, ...names) => expect(peopleIn(byline)).toEqual(names));
  it.each(NOBODY)('finds nobody in %j', (byline) => expect(peopleIn(byline)).toEqual([]));
});

describe('announcedPeople', () => {
  it.each([
    ['كتب: أحمد علي', ['أحمد علي']],
    ['بقلم سعاد حسن', ['سعاد حسن']],
    ['By Jane Doe', ['Jane Doe']],
    ['By the time it rained', []],
    ['Ein Artikel von Anna Müller | 27.01.2022 - 12:45', ['Anna Müller']],
    ['Written by John Crenshaw', ['John Crenshaw']],
    ['Eine Rede von großer Kraft', []],
    ['كتب أحمد رسالة طويلة إلى أخيه', []],
    ['Jane Doe', []],
  ])('%s', (line, names) => expect(announcedPeople(line)).toEqual(names));
});
